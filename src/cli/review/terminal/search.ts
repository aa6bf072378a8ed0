import { passes } from '../../../review/pick/passes.js';
import { statuses } from '../../../review/pick/statuses.js';
import type { Desk } from './desk.js';
import { goTo } from './go-to.js';
import { readQuery } from './read-query.js';

/** Shows what a search lets pass, and goes to the first of it; where that is nothing, all stays as it was. */
export async function search(desk: Desk, query: string): Promise<void> {
  const filters = readQuery(query);
  const { items, at } = desk;
  const isHere = items[at] && passes(items[at], filters);
  const first = isHere ? at : items.findIndex((item) => passes(item, filters));
  if (first < 0) {
    const known = Object.keys(statuses).join(', ');
    desk.said = `Nothing is found by ${query}. What may stand behind status: is ${known}.`;
    return;
  }
  Object.assign(desk, { filters, query });
  if (first !== at) await goTo(desk, first);
}
