import type { Desk } from './desk.js';
import { goTo } from './go-to.js';
import { goToNext } from './go-to-next.js';
import { isUndecided } from './is-undecided.js';
import { keep, type Choice } from './keep.js';
import { together } from './together.js';

/**
 * Keeps a verdict on what is shown, and goes on to the next finding; stays where it could not be kept.
 */
export async function decide(desk: Desk, choice: Choice): Promise<void> {
  const ids = together(desk).map(({ id }) => id);
  if (!(await keep(desk, ids, choice))) return;
  if (await goToNext(desk, isUndecided)) return;
  desk.said = `${desk.said} That was the last one: s sums up, q ends.`;
  await goTo(desk, desk.at);
}
