import { together as pick } from '../../../review/pick/together.js';
import type { QueueItem } from '../../../review/wire.js';
import type { Desk } from './desk.js';

/** What a verdict goes for now, in the order of the queue. */
export function together({ items, at, page, grouped, marked }: Desk): QueueItem[] {
  return pick({ items, at: items[at]?.id, marked, group: grouped ? (page?.group ?? []) : [] });
}
