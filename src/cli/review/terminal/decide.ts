import { isDecided } from '../../../review/pick/is-decided.js';
import type { Desk } from './desk.js';
import { goTo } from './go-to.js';
import { goToNext } from './go-to-next.js';
import { keep, type Choice } from './keep.js';
import { together } from './together.js';

/**
 * Keeps a verdict on what is shown or marked, and goes on to the next finding; stays where it could not be kept.
 */
export async function decide(desk: Desk, choice: Choice): Promise<void> {
  const ids = together(desk).map(({ id }) => id);
  if (!(await keep(desk, ids, choice))) return;
  desk.marked = new Set();
  // Of what was marked, the finding that is shown may be none.
  const isHere = ids.includes(desk.items[desk.at]?.id ?? '');
  if (isHere && (await goToNext(desk, (item) => !isDecided(item)))) return;
  if (desk.items.every(isDecided))
    desk.said += ` That was the last one: ${desk.keys.keysOf.summary[0]!} sums up, q ends.`;
  else if (isHere) desk.said += ' Nothing else that is shown is undecided.';
  await goTo(desk, desk.at);
}
