import { nextItem } from '../../../review/pick/next-item.js';
import { passes } from '../../../review/pick/passes.js';
import type { QueueItem } from '../../../review/wire.js';
import type { Desk } from './desk.js';
import { goTo } from './go-to.js';

/** Shows the next item behind this one that is wanted and not filtered out, from the start again after the last; false where none is. */
export async function goToNext(desk: Desk, isWanted: (item: QueueItem) => boolean): Promise<boolean> {
  const { items, at, filters } = desk;
  const next = nextItem(items, at, (item) => isWanted(item) && passes(item, filters));
  if (next === undefined) return false;
  await goTo(desk, next);
  return true;
}
