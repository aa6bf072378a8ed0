import { whyNotWritten } from '../../../review/journal/why-not-written.js';
import { sayUndone } from '../../../model/say-undone.js';
import type { Desk } from './desk.js';
import { goTo } from './go-to.js';
import { takeDecisions } from './take-decisions.js';

/** Takes back the last key that decided something, be it one finding or several, and goes back there. */
export async function undo(desk: Desk): Promise<void> {
  try {
    const undone = await desk.session.undo();
    const { decisions } = undone;
    takeDecisions(desk, decisions);
    const at = desk.items.findIndex(({ id }) => decisions.some(({ fingerprint }) => fingerprint === id));
    if (at >= 0) await goTo(desk, at);
    desk.said = sayUndone(undone);
  } catch (error) {
    desk.said = whyNotWritten(error);
  }
}
