import { whyNotWritten } from '../../../review/journal/why-not-written.js';
import { isDecided } from '../../../review/pick/is-decided.js';
import { decide } from './decide.js';
import type { Desk } from './desk.js';
import { goToNext } from './go-to-next.js';
import { takeDecisions } from './take-decisions.js';

/** Accepts the entry or the repair that is proposed with a finding; documents stay as they are. */
export async function accept(desk: Desk): Promise<void> {
  const { id, decision } = desk.items[desk.at]!;
  const { entry, view } = desk.page ?? {};
  if (!entry) {
    const { proof } = view ?? {};
    if (proof) await decide(desk, { verdict: 'confirmed', wrong: [proof.claim], repair: true });
    else desk.said = 'Nothing is proposed here.';
    return;
  }
  try {
    const saved = await desk.session.acceptEntry({ finding: id, known: { [id]: decision?.on } });
    if (!saved) return;
    takeDecisions(desk, 'overtaken' in saved ? saved.overtaken : saved.decisions);
    await goToNext(desk, (item) => !isDecided(item));
    desk.said =
      'overtaken' in saved ? 'Somebody has decided this meanwhile.' : `It stands in ${saved.path} now.`;
  } catch (error) {
    desk.said = whyNotWritten(error);
  }
}
