import type { QueueItem } from '../wire.js';
import { isDecided } from './is-decided.js';

interface Picked {
  items: readonly QueueItem[];
  /** Id of the finding that is looked at. */
  at: string | undefined;
  /** Ids of those that are marked, whichever is looked at. */
  marked: ReadonlySet<string>;
  /** Ids of the group that is to be decided at once; none where it is not. */
  group: readonly string[];
}

/**
 * What a verdict goes for, in the order of the queue: the findings that are marked; else those of the group that nobody
 * has decided, where it is to be decided at once; else the one that is looked at.
 */
export function together({ items, at, marked, group }: Picked): QueueItem[] {
  const copies = new Set(group);
  return items.filter((item) => {
    if (marked.size > 0) return marked.has(item.id);
    return item.id === at || (copies.has(item.id) && !isDecided(item));
  });
}
