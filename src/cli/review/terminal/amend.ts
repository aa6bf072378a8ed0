import type { Decision } from '../../../model/decision.js';
import type { Desk } from './desk.js';
import { goTo } from './go-to.js';
import { keep, type Choice } from './keep.js';

/** Keeps a flag or a note with the decision that there is, and stays. */
export async function amend(desk: Desk, choice: Pick<Choice, 'flagged' | 'note'>): Promise<void> {
  const { id, decision } = desk.items[desk.at]!;
  if (!(await keep(desk, [id], { ...saidBefore(decision), ...choice }))) return;
  await goTo(desk, desk.at);
  desk.said = 'Kept. u takes it back.';
}

function saidBefore(decision: Decision | undefined): Choice {
  const { verdict = 'open', wrong, reason, note, flagged, repair } = decision ?? {};
  return {
    verdict,
    ...(wrong && { wrong }),
    ...(reason !== undefined && { reason }),
    ...(note !== undefined && { note }),
    ...(flagged && { flagged }),
    ...(repair && { repair: true }),
  };
}
