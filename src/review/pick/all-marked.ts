import type { QueueItem } from '../wire.js';
import type { Filters } from './filter-names.js';
import { isDecided } from './is-decided.js';
import { passes } from './passes.js';

/** Ids of all undecided findings that the filters let pass; none where just those are marked already. */
export function allMarked(
  items: readonly QueueItem[],
  filters: Filters,
  marked: ReadonlySet<string>,
): Set<string> {
  const ids = items.filter((item) => passes(item, filters) && !isDecided(item)).map(({ id }) => id);
  const isAll = marked.size === ids.length && ids.every((id) => marked.has(id));
  return new Set(isAll ? [] : ids);
}
