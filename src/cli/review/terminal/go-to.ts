import type { Desk } from './desk.js';

/** Shows another item of the queue. */
export async function goTo(desk: Desk, at: number): Promise<void> {
  const item = desk.items[at];
  Object.assign(desk, { at, grouped: false, scroll: 0, typed: '', asking: undefined, panel: undefined });
  desk.page = item && (await desk.session.page(item.id));
  if (item) desk.session.stayAt(item.id);
}
