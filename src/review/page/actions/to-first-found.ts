import { passes } from '../../pick/passes.js';
import type { Review } from '../state/review.js';
import { goTo } from './go-to.js';

/** To the first finding that the filters let pass; none where the one at hand is among them. */
export function toFirstFound(review: Review): void {
  const { item, queue, filters } = review;
  if (item.value && passes(item.value, filters.value)) return;
  const first = queue.value.find((one) => passes(one, filters.value));
  if (first) goTo(review, first.id);
}
