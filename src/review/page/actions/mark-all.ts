import { passes } from '../filters/passes.js';
import { isDecided } from '../state/is-decided.js';
import type { Review } from '../state/review.js';
import { counted } from '../text/counted.js';

/** Marks all undecided findings that the filters let pass; pressed again, none. */
export function markAll({ queue, filters, marked, said }: Review): void {
  const ids = queue.value
    .filter((item) => passes(item, filters.value) && !isDecided(item))
    .map(({ id }) => id);
  const all = marked.value.size === ids.length && ids.every((id) => marked.value.has(id));
  marked.value = new Set(all ? [] : ids);
  said.value = `${counted(marked.value.size, 'finding')} marked.`;
}
