import { together as pick } from '../../pick/together.js';
import type { QueueItem } from '../../wire.js';
import type { Review } from '../state/review.js';

/** What a verdict goes for now, in the order of the queue. */
export function together({ marked, grouped, page, queue, at }: Review): QueueItem[] {
  return pick({
    items: queue.value,
    at: at.value,
    marked: marked.value,
    group: grouped.value ? (page.value?.group ?? []) : [],
  });
}
