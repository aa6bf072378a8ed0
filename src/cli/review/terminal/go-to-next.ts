import type { QueueItem } from '../../../review/wire.js';
import type { Desk } from './desk.js';
import { goTo } from './go-to.js';

/** Shows the next item behind this one that is wanted, from the start again after the last; false where none is. */
export async function goToNext(desk: Desk, isWanted: (item: QueueItem) => boolean): Promise<boolean> {
  const { items, at } = desk;
  const order = items.map((_, index) => (at + 1 + index) % items.length);
  const next = order.find((index) => index !== at && isWanted(items[index]!));
  if (next === undefined) return false;
  await goTo(desk, next);
  return true;
}
