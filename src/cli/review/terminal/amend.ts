import type { Desk } from './desk.js';
import { goTo } from './go-to.js';
import { keep, type Choice } from './keep.js';

/** Keeps a flag or a note with the decision that there is, and stays. */
export async function amend(desk: Desk, choice: Pick<Choice, 'flagged' | 'note'>): Promise<void> {
  if (!(await keep(desk, [desk.items[desk.at]!.id], choice))) return;
  await goTo(desk, desk.at);
  desk.said = `Kept. ${desk.keys.keysOf.undo[0]!} takes it back.`;
}
