import type { Decision } from '../../../model/decision.js';
import { whyNotWritten } from '../../../review/journal/why-not-written.js';
import type { DecisionRequest } from '../../../review/wire.js';
import type { Desk } from './desk.js';
import { goTo } from './go-to.js';
import { goToNext } from './go-to-next.js';
import { isUndecided } from './is-undecided.js';
import { takeDecisions } from './take-decisions.js';
import { verdictLine } from './verdict-line.js';

export type Choice = Omit<DecisionRequest, 'findings' | 'known'>;

/** Keeps a verdict on what is shown, and goes on to the next finding; stays where it could not be kept. */
export async function decide(desk: Desk, choice: Choice): Promise<void> {
  const ids = desk.grouped ? (desk.page?.group ?? []) : [desk.items[desk.at]!.id];
  if (!(await keep(desk, ids, choice))) return;
  if (await goToNext(desk, isUndecided)) return;
  desk.said = `${desk.said} That was the last one: s sums up, q ends.`;
  await goTo(desk, desk.at);
}

/** Keeps a flag or a note with the decision that there is, and stays. */
export async function amend(desk: Desk, choice: Pick<Choice, 'flagged' | 'note'>): Promise<void> {
  const { id, decision } = desk.items[desk.at]!;
  if (await keep(desk, [id], { ...saidBefore(decision), ...choice })) await goTo(desk, desk.at);
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

async function keep(desk: Desk, ids: readonly string[], choice: Choice): Promise<boolean> {
  const known = Object.fromEntries(
    desk.items.filter(({ id }) => ids.includes(id)).map(({ id, decision }) => [id, decision?.on]),
  );
  try {
    const saved = await desk.session.decide({ ...choice, findings: ids, known });
    if ('overtaken' in saved) {
      takeDecisions(desk, saved.overtaken);
      desk.said = `${saved.overtaken[0]?.by ?? 'Somebody'} has decided this meanwhile: look, and decide again if you must.`;
      await goTo(desk, desk.at);
      return false;
    }
    takeDecisions(desk, saved.decisions);
    desk.said = `${verdictLine(saved.decisions[0])}${ids.length > 1 ? `, for all ${ids.length}` : ''}. u takes it back.`;
    return true;
  } catch (error) {
    desk.said = whyNotWritten(error);
    return false;
  }
}
