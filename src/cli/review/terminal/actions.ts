import type { KeyAction } from '../../../review/keys/key-actions.js';
import { whyNotWritten } from '../../../review/journal/why-not-written.js';
import { sayUndone } from '../../../model/say-undone.js';
import { amend } from './amend.js';
import { decide } from './decide.js';
import type { Desk } from './desk.js';
import { goTo } from './go-to.js';
import { goToNext } from './go-to-next.js';
import { isUndecided } from './is-undecided.js';
import { takeDecisions } from './take-decisions.js';

/** What keys do in a terminal: as on the page, as far as there is room for it. */
export const actions: Readonly<Partial<Record<KeyAction, (desk: Desk) => unknown>>> = {
  real: (desk) => decide(desk, { verdict: 'confirmed' }),
  none: (desk) => (desk.asking = 'why'),
  wrong: (desk) => (desk.asking = 'which'),
  misread: (desk) => decide(desk, { verdict: 'dismissed', reason: 'misread' }),
  unsure: (desk) => decide(desk, { verdict: 'unsure' }),
  accept,
  skip: toUndecided,
  flag: (desk) => amend(desk, { flagged: !desk.items[desk.at]?.decision?.flagged }),
  note(desk) {
    desk.typed = desk.items[desk.at]?.decision?.note ?? '';
    desk.asking = 'note';
  },
  group(desk) {
    const copies = (desk.page?.group.length ?? 1) > 1;
    desk.grouped = copies && !desk.grouped;
    if (!copies) desk.said = 'No other finding is about copies of this.';
  },
  undo,
  next: (desk) => step(desk, 1),
  previous: (desk) => step(desk, -1),
  nextUndecided: toUndecided,
  nextChanged: (desk) =>
    next(desk, ({ changed }) => changed === true, 'Nothing else has changed since last time.'),
  summary: (desk) => (desk.asking = 'summary'),
  help: (desk) => (desk.asking = 'help'),
};

function toUndecided(desk: Desk): Promise<void> {
  return next(desk, isUndecided, 'Nothing else is undecided.');
}

async function step(desk: Desk, by: number): Promise<void> {
  const at = desk.at + by;
  if (desk.items[at]) await goTo(desk, at);
  else desk.said = by > 0 ? 'This is the last one.' : 'This is the first one.';
}

async function next(desk: Desk, isWanted: Parameters<typeof goToNext>[1], none: string): Promise<void> {
  if (!(await goToNext(desk, isWanted))) desk.said = none;
}

async function undo(desk: Desk): Promise<void> {
  try {
    const undone = await desk.session.undo();
    const { decisions } = undone;
    takeDecisions(desk, decisions);
    const at = desk.items.findIndex(({ id }) => id === decisions[0]?.fingerprint);
    if (at >= 0) await goTo(desk, at);
    desk.said = sayUndone(undone);
  } catch (error) {
    desk.said = whyNotWritten(error);
  }
}

async function accept(desk: Desk): Promise<void> {
  const { id, decision } = desk.items[desk.at]!;
  const { proof } = desk.page?.view ?? {};
  if (proof) return decide(desk, { verdict: 'confirmed', wrong: [proof.claim], repair: true });
  if (!desk.page?.entry) {
    desk.said = 'Nothing is proposed here.';
    return;
  }
  try {
    const saved = await desk.session.acceptEntry({ finding: id, known: { [id]: decision?.on } });
    if (!saved) return;
    takeDecisions(desk, 'overtaken' in saved ? saved.overtaken : saved.decisions);
    await goToNext(desk, isUndecided);
    desk.said =
      'overtaken' in saved ? 'Somebody has decided this meanwhile.' : `It stands in ${saved.path} now.`;
  } catch (error) {
    desk.said = whyNotWritten(error);
  }
}
