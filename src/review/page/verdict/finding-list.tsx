import type { QueueItem } from '../../wire.js';
import { isDecided } from '../../pick/is-decided.js';
import { clipText } from '../text/clip-text.js';
import { harmless } from '../text/harmless.js';
import { sayVerdict } from '../../verdict/say-verdict.js';

const most = 200;

/** What a verdict goes for, before it is given. */
export function FindingList({ items }: { items: readonly QueueItem[] }) {
  return (
    <ol class="finding-list" tabIndex={0} aria-label="What the verdict goes for">
      {items.slice(0, most).map((item) => (
        <li key={item.id}>
          <bdi>{harmless(clipText(item.message, 160))}</bdi>{' '}
          {isDecided(item) && <i>so far: {sayVerdict(item.decision!)}</i>}
        </li>
      ))}
      {items.length > most && <li>and {(items.length - most).toLocaleString('en')} more</li>}
    </ol>
  );
}
