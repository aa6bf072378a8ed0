import type { FindingPage } from '../../wire.js';
import { KeyButton } from '../keys/key-button.js';
import { perform } from '../keys/perform.js';
import { isDecided } from '../state/is-decided.js';
import type { Review } from '../state/review.js';
import { clipText } from '../text/clip-text.js';
import { counted } from '../text/counted.js';
import { harmless } from '../text/harmless.js';
import { sayVerdict } from '../verdict/say-verdict.js';

const most = 200;

/** Findings about copies of one wrong figure: the list is shown before they are decided at once. */
export function GroupList({ review, page }: { review: Review; page: FindingPage }) {
  const others = page.group.length - 1;
  if (others < 1) return null;
  const together = review.grouped.value;
  const members = new Set(page.group);
  const items = together ? review.queue.value.filter(({ id }) => members.has(id)) : [];
  return (
    <section class={together ? 'group group-on' : 'group'} aria-label="Copies">
      <p>
        <KeyButton
          name={review.keys.value.keysOf.group[0]!}
          pressed={together}
          onPress={() => perform.group(review)}
        >
          {together ? 'Deciding all at once' : `Decide with ${counted(others, 'other')}`}
        </KeyButton>
        <span>
          {together
            ? 'Your verdict goes for each of these that is undecided. One undo takes all back.'
            : 'They are about copies of the same figure.'}
        </span>
      </p>
      {together && (
        <ol>
          {items.slice(0, most).map((item) => (
            <li key={item.id}>
              <bdi>{harmless(clipText(item.message, 160))}</bdi>{' '}
              {isDecided(item) && <i>stays: {sayVerdict(item.decision!)}</i>}
            </li>
          ))}
          {items.length > most && <li>and {items.length - most} more</li>}
        </ol>
      )}
    </section>
  );
}
