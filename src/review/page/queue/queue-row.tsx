import { memo } from 'preact/compat';
import type { QueueItem } from '../../wire.js';
import { SeverityMark } from '../evidence/severity-mark.js';
import { isDecided } from '../../pick/is-decided.js';
import { clipText } from '../text/clip-text.js';
import { counted } from '../text/counted.js';
import { harmless } from '../text/harmless.js';
import { percent } from '../text/percent.js';
import { sayVerdict } from '../../verdict/say-verdict.js';
import { briefVerdict } from '../../verdict/brief-verdict.js';

interface Props {
  item: QueueItem;
  index: number;
  count: number;
  top: number;
  current: boolean;
  marked: boolean;
  /** There is room for more of it, in columns. */
  table: boolean;
  onChoose: (id: string) => void;
  onMark: (id: string) => void;
}

const longest = { list: 140, table: 300 };

function Row({ item, index, count, top, current, marked, table, onChoose, onMark }: Props) {
  return (
    <div
      id={`row-${index}`}
      class={isDecided(item) ? 'row row-decided' : 'row'}
      role="option"
      aria-selected={current}
      aria-checked={marked}
      aria-setsize={count}
      aria-posinset={index + 1}
      style={{ top: `${top}px` }}
      onClick={() => {
        onChoose(item.id);
      }}
    >
      <Mark marked={marked} onMark={() => onMark(item.id)} />
      <p class="row-top">
        <SeverityMark severity={item.severity} />
        <span class="row-rule">{item.rule}</span>
        <State item={item} table={table} />
      </p>
      <p class="row-message">
        <bdi>{harmless(clipText(item.message, table ? longest.table : longest.list))}</bdi>
      </p>
      {table && (
        <p class="row-measures">
          <span>{item.spread > 0 && `${percent(item.spread)} apart`}</span>
          <span>{counted(item.independentSources, 'source')}</span>
        </p>
      )}
    </div>
  );
}

function Mark({ marked, onMark }: { marked: boolean; onMark: () => void }) {
  return (
    <span
      class="row-mark"
      aria-hidden="true"
      onClick={(event) => {
        event.stopPropagation();
        onMark();
      }}
    >
      {marked ? '☑' : '☐'}
    </span>
  );
}

function State({ item: { changed, decision }, table }: Pick<Props, 'item' | 'table'>) {
  return (
    <span class="row-state">
      {changed && <span class="row-changed">new</span>}
      {decision?.flagged && <span class="row-flag">⚑ flagged</span>}
      {decision && isDecided({ decision }) && (
        <span class="row-verdict" title={sayVerdict(decision)}>
          ✓ {table ? sayVerdict(decision) : briefVerdict(decision)}
        </span>
      )}
    </span>
  );
}

const shownAlike = ['item', 'index', 'top', 'current', 'count', 'marked', 'table'] as const;

/** A line of the queue; painted anew only where it changed. */
export const QueueRow = memo(Row, (a, b) => shownAlike.every((name) => a[name] === b[name]));
