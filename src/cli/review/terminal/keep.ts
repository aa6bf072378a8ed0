import { whyNotWritten } from '../../../review/journal/why-not-written.js';
import type { DecisionRequest } from '../../../review/wire.js';
import type { Desk } from './desk.js';
import { goTo } from './go-to.js';
import { takeDecisions } from './take-decisions.js';
import { verdictLine } from './lines/verdict-line.js';

/** What is decided of a finding, whichever it is. */
export type Choice = Omit<DecisionRequest, 'findings' | 'known'>;

/** Has decisions written, and says what came of it; false where nothing was written. */
export async function keep(desk: Desk, ids: readonly string[], choice: Choice): Promise<boolean> {
  const named = new Set(ids);
  const items = desk.items.filter(({ id }) => named.has(id));
  const known = Object.fromEntries(items.map(({ id, decision }) => [id, decision?.on]));
  try {
    const saved = await desk.session.decide({ ...choice, findings: ids, known });
    if ('overtaken' in saved) {
      takeDecisions(desk, saved.overtaken);
      desk.said = `${saved.overtaken[0]?.by ?? 'Somebody'} has decided this meanwhile: look, and decide again if you must.`;
      await goTo(desk, desk.at);
      return false;
    }
    takeDecisions(desk, saved.decisions);
    const all = ids.length > 1 ? `, for all ${ids.length}` : '';
    desk.said = `${verdictLine(saved.decisions[0]!)}${all}. ${desk.keys.keysOf.undo[0]!} takes it back.`;
    return true;
  } catch (error) {
    desk.said = whyNotWritten(error);
    return false;
  }
}
