import { useRef } from 'preact/hooks';
import { goTo } from '../actions/go-to.js';
import { FilterForm } from '../filters/filter-form.js';
import type { Review } from '../state/review.js';
import { QueueRow } from './queue-row.js';
import { rowHeight } from './row-height.js';
import { useWindow } from './use-window.js';

/** All findings that the filters let pass; only the rows that can be seen exist, so that ten thousand stay fluid. */
export function QueueList({ review }: { review: Review }) {
  const list = useRef<HTMLDivElement>(null);
  const items = review.shown.value;
  const row = rowHeight();
  const here = items.findIndex(({ id }) => id === review.at.value);
  const choose = (id: string): void => {
    goTo(review, id);
  };
  const { first, last, look } = useWindow(list, row, items.length, here);
  return (
    <aside class="queue" aria-label="Queue">
      <FilterForm review={review} />
      <div
        class="queue-list"
        ref={list}
        role="listbox"
        aria-label="Findings"
        tabIndex={0}
        onScroll={look}
        {...(here >= first && here < last && { 'aria-activedescendant': `row-${here}` })}
      >
        <div role="presentation" class="queue-rows" style={{ height: `${items.length * row}px` }}>
          {items.slice(first, last).map((item, at) => (
            <QueueRow
              key={item.id}
              item={item}
              index={first + at}
              count={items.length}
              top={(first + at) * row}
              current={first + at === here}
              onChoose={choose}
            />
          ))}
        </div>
      </div>
    </aside>
  );
}
