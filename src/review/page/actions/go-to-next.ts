import type { QueueItem } from '../../wire.js';
import { passes } from '../filters/passes.js';
import { isDecided } from '../state/is-decided.js';
import type { Review } from '../state/review.js';
import { goTo } from './go-to.js';

const suits = {
  undecided: (item: QueueItem) => !isDecided(item),
  changed: (item: QueueItem) => item.changed === true,
};

/** To the next of its kind, from the start again behind the last; false where there is no other. */
export function goToNext(review: Review, kind: keyof typeof suits): boolean {
  const { queue, at, filters } = review;
  const items = queue.value;
  const here = items.findIndex(({ id }) => id === at.value);
  for (let by = 1; by < items.length; by += 1) {
    const item = items[(here + by) % items.length]!;
    if (!suits[kind](item) || !passes(item, filters.value)) continue;
    goTo(review, item.id);
    return true;
  }
  return false;
}
