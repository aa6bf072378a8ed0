import type { QueueItem } from '../../../review/wire.js';
import type { Desk } from './desk.js';
import { isUndecided } from './is-undecided.js';

/** The findings that a verdict goes for: the one that is shown, or with it all of its group that nobody has decided. */
export function together({ items, at, page, grouped }: Desk): QueueItem[] {
  const group = new Set(grouped ? page?.group : []);
  return items.filter((item, nth) => nth === at || (group.has(item.id) && isUndecided(item)));
}
