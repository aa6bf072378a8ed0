import { type ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { goTo } from '../actions/go-to.js';
import { toggleMark } from '../actions/toggle-mark.js';
import { toggleTable } from '../actions/toggle-table.js';
import { FilterForm } from '../filters/filter-form.js';
import type { Review } from '../state/review.js';
import { QueueRow } from './queue-row.js';
import { rowHeight } from './row-height.js';
import { useWindow } from './use-window.js';

/** All findings that the filters let pass; only the rows that can be seen exist, so that ten thousand stay fluid. */
export function QueueList({ review }: { review: Review }) {
  const list = useRef<HTMLDivElement>(null);
  const table = review.table.value;
  const items = review.shown.value;
  const row = rowHeight(table);
  const here = items.findIndex(({ id }) => id === review.at.value);
  const { first, last, look } = useWindow(list, row, items.length, here);
  // With no finding beside it, it is what the page is about.
  const Part = table ? 'main' : 'aside';
  return (
    <Part class="queue" aria-label="Queue">
      {table && <h1 class="unseen">All findings</h1>}
      <FilterForm review={review} />
      {table && <TableHead />}
      <div
        id="findings"
        class="queue-list"
        ref={list}
        role="listbox"
        aria-label="Findings"
        aria-multiselectable="true"
        tabIndex={0}
        onScroll={look}
        onKeyDown={({ key }) => {
          if (key === 'Enter' && table) toggleTable(review);
        }}
        {...(here >= first && here < last && { 'aria-activedescendant': `row-${here}` })}
      >
        <div role="presentation" class="queue-rows" style={{ height: `${items.length * row}px` }}>
          {rows(review, { first, last, here, row })}
        </div>
      </div>
    </Part>
  );
}

/** Those from `first` to before `last`, each `row` CSS pixels high. */
function rows(
  review: Review,
  { first, last, here, row }: Record<'first' | 'last' | 'here' | 'row', number>,
): ComponentChildren {
  const { shown, marked, table } = review;
  const choose = (id: string): void => {
    goTo(review, id);
  };
  const mark = (id: string): void => {
    toggleMark(review, id);
  };
  return shown.value
    .slice(first, last)
    .map((item, at) => (
      <QueueRow
        key={item.id}
        item={item}
        index={first + at}
        count={shown.value.length}
        top={(first + at) * row}
        current={first + at === here}
        marked={marked.value.has(item.id)}
        table={table.value}
        onChoose={choose}
        onMark={mark}
      />
    ));
}

/** Names of the columns; each row says itself what its figures are. */
function TableHead() {
  return (
    <div class="row-head" aria-hidden="true">
      {['', 'Severity', 'Rule', 'What was found', 'Apart', 'Sources', 'Decision'].map((name) => (
        <span key={name}>{name}</span>
      ))}
    </div>
  );
}
