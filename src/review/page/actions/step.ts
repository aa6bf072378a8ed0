import type { QueueItem } from '../../wire.js';
import type { Review } from '../state/review.js';
import { goTo } from './go-to.js';

/** To the next or the previous line of what is shown, and no further than its ends. */
export function step(review: Review, by: 1 | -1): void {
  const items: readonly QueueItem[] = review.shown.value;
  const here = items.findIndex(({ id }) => id === review.at.value);
  const there = items[here + by];
  if (there) goTo(review, there.id);
  else review.said.value = by > 0 ? 'This is the last finding.' : 'This is the first finding.';
}
