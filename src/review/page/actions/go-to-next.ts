import { isDecided } from '../../pick/is-decided.js';
import { nextItem } from '../../pick/next-item.js';
import { passes } from '../../pick/passes.js';
import type { QueueItem } from '../../wire.js';
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
  const next = nextItem(items, here, (item) => suits[kind](item) && passes(item, filters.value));
  if (next === undefined) return false;
  goTo(review, items[next]!.id);
  return true;
}
