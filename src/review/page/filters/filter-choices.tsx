import { useComputed } from '@preact/signals';
import type { Review } from '../state/review.js';
import { FilterChoice } from './filter-choice.js';
import type { Filters } from '../../pick/filter-names.js';
import { statuses } from '../../pick/statuses.js';

const severities = { error: 'Error', warning: 'Warning', info: 'Info' };

/** All that the queue can be filtered by besides a text. */
export function FilterChoices({ review }: { review: Review }) {
  const { filters, queue, session } = review;
  // What decisions do not change is listed once.
  const rules = useComputed(() => named(session.value.queue.map(({ rule }) => rule)));
  const documents = useComputed(() => named(session.value.queue.flatMap((item) => item.documents)));
  const reviewers = useComputed(() => named(queue.value.flatMap(({ decision }) => decision?.by ?? [])));
  const choices: [keyof Filters, string, Readonly<Record<string, string>>][] = [
    ['status', 'Status', statuses],
    ['severity', 'Severity', severities],
    ['rule', 'Rule', rules.value],
    ['document', 'Report', documents.value],
    ['reviewer', 'Reviewer', reviewers.value],
  ];
  return (
    <div class="filter-choices">
      {choices.map(([name, says, options]) => (
        <FilterChoice
          key={name}
          name={says}
          value={filters.value[name]}
          options={options}
          onChoose={(value) => {
            filters.value = { ...filters.value, [name]: value };
          }}
        />
      ))}
      <button
        type="button"
        class="quiet"
        onClick={() => {
          filters.value = {};
        }}
      >
        Show all
      </button>
    </div>
  );
}

function named(names: readonly string[]): Record<string, string> {
  return Object.fromEntries([...new Set(names)].sort().map((name) => [name, name]));
}
