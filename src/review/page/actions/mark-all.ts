import { allMarked } from '../../pick/all-marked.js';
import type { Review } from '../state/review.js';
import { counted } from '../text/counted.js';

/** Marks all undecided findings that the filters let pass; pressed again, none. */
export function markAll({ queue, filters, marked, said }: Review): void {
  marked.value = allMarked(queue.value, filters.value, marked.value);
  said.value = `${counted(marked.value.size, 'finding')} marked.`;
}
