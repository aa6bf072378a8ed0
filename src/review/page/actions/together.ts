import { isDecided } from '../state/is-decided.js';
import type { Review } from '../state/review.js';
import type { QueueItem } from '../../wire.js';

/**
 * What a verdict goes for, in the order of the queue: the findings that are marked; else those of the group that nobody
 * has decided, where it is to be decided at once; else the one that is looked at.
 */
export function together({ marked, grouped, page, queue, at }: Review): QueueItem[] {
  const group = new Set(grouped.value ? page.value?.group : []);
  return queue.value.filter((item) => {
    if (marked.value.size > 0) return marked.value.has(item.id);
    return item.id === at.value || (group.has(item.id) && !isDecided(item));
  });
}
