import { useComputed, useSignal } from '@preact/signals';
import type { Review } from '../state/review.js';
import { focusOnWork } from '../keys/focus-on-work.js';
import { toFirstFound } from '../actions/to-first-found.js';
import { FilterChoices } from './filter-choices.js';

/** Search, and what of the queue is shown. */
export function FilterForm({ review }: { review: Review }) {
  const { filters, shown } = review;
  const given = useComputed(() => Object.values(filters.value).filter(Boolean).length);
  const open = useSignal(given.peek() > (filters.peek().text ? 1 : 0));
  return (
    <form
      class="filters"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        focusOnWork();
        toFirstFound(review);
      }}
    >
      <SearchField review={review} />
      <details
        open={open.value}
        onToggle={(event) => {
          open.value = event.currentTarget.open;
        }}
      >
        <summary>
          {shown.value.length.toLocaleString('en')} shown
          {given.value > 0 && `, ${given.value} ${given.value > 1 ? 'filters' : 'filter'}`}
        </summary>
        {open.value && <FilterChoices review={review} />}
      </details>
    </form>
  );
}

function SearchField({ review: { filters, keys } }: { review: Review }) {
  return (
    <input
      id="search"
      type="search"
      aria-label="Search the findings"
      placeholder={`Search  ${keys.value.keysOf.search[0]!}`}
      value={filters.value.text ?? ''}
      onInput={(event) => {
        filters.value = { ...filters.value, text: event.currentTarget.value };
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') focusOnWork();
      }}
    />
  );
}
