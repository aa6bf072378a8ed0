import { memo } from 'preact/compat';
import type { QueueItem } from '../../wire.js';
import { SeverityMark } from '../evidence/severity-mark.js';
import { isDecided } from '../state/is-decided.js';
import { clipText } from '../text/clip-text.js';
import { harmless } from '../text/harmless.js';
import { sayVerdict } from '../verdict/say-verdict.js';

interface Props {
  item: QueueItem;
  index: number;
  count: number;
  top: number;
  current: boolean;
  onChoose: (id: string) => void;
}

const longest = 140;

function Row({ item, index, count, top, current, onChoose }: Props) {
  const { decision } = item;
  return (
    <div
      id={`row-${index}`}
      class={isDecided(item) ? 'row row-decided' : 'row'}
      role="option"
      aria-selected={current}
      aria-setsize={count}
      aria-posinset={index + 1}
      style={{ top: `${top}px` }}
      onClick={() => {
        onChoose(item.id);
      }}
    >
      <p class="row-top">
        <SeverityMark severity={item.severity} />
        <span class="row-rule">{item.rule}</span>
        {item.changed && <span class="row-changed">new</span>}
        {decision?.flagged && <span class="row-flag">⚑ flagged</span>}
        {isDecided(item) && <span class="row-verdict">✓ {sayVerdict(decision!)}</span>}
      </p>
      <p class="row-message">
        <bdi>{harmless(clipText(item.message, longest))}</bdi>
      </p>
    </div>
  );
}

/** A line of the queue; painted anew only where it changed. */
export const QueueRow = memo(
  Row,
  (a, b) =>
    a.item === b.item &&
    a.index === b.index &&
    a.top === b.top &&
    a.current === b.current &&
    a.count === b.count,
);
