import type { Desk } from './desk.js';
import { goTo } from './go-to.js';
import { goToNext } from './go-to-next.js';
import { isUndecided } from './is-undecided.js';
import { keep, type Choice } from './keep.js';
import { together } from './together.js';

/**
 * Keeps a verdict on what is shown, with the flag and the note that it has, and goes on to the next finding; stays where
 * it could not be kept.
 */
export async function decide(desk: Desk, choice: Choice): Promise<void> {
  const { note, flagged } = desk.items[desk.at]?.decision ?? {};
  const ids = together(desk).map(({ id }) => id);
  const marks = { ...(note !== undefined && { note }), ...(flagged && { flagged }) };
  if (!(await keep(desk, ids, { ...marks, ...choice }))) return;
  if (await goToNext(desk, isUndecided)) return;
  desk.said = `${desk.said} That was the last one: s sums up, q ends.`;
  await goTo(desk, desk.at);
}
