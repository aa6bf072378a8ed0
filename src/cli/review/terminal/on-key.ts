import { whyNotWritten } from '../../../review/journal/why-not-written.js';
import { sayUndone } from '../../../model/say-undone.js';
import { answer } from './answer.js';
import { amend } from './amend.js';
import { decide } from './decide.js';
import type { Desk } from './desk.js';
import { goTo } from './go-to.js';
import { goToNext } from './go-to-next.js';
import { isUndecided } from './is-undecided.js';
import type { Key } from './key.js';
import { takeDecisions } from './take-decisions.js';

/** Does what a key is for; true where it ends the session. */
export async function onKey(desk: Desk, key: Key): Promise<boolean> {
  if (desk.asking !== undefined) {
    await answer(desk, key);
    return false;
  }
  if (key.name === 'q') return true;
  desk.said = '';
  const action = actions[key.name];
  if (action && desk.items.length > 0) await action(desk);
  else if (!action) desk.said = `Nothing is on ${key.name}; ? lists the keys.`;
  return false;
}

const down = (desk: Desk) => step(desk, 1);
const up = (desk: Desk) => step(desk, -1);
const skip = (desk: Desk) => next(desk, isUndecided, 'Nothing else is undecided.');

const actions: Readonly<Record<string, (desk: Desk) => unknown>> = {
  '1': (desk) => decide(desk, { verdict: 'confirmed' }),
  '2': (desk) => (desk.asking = 'why'),
  '3': (desk) => (desk.asking = 'which'),
  '4': (desk) => decide(desk, { verdict: 'dismissed', reason: 'misread' }),
  '5': (desk) => decide(desk, { verdict: 'unsure' }),
  y: accept,
  f: (desk) => amend(desk, { flagged: !desk.items[desk.at]?.decision?.flagged }),
  c(desk) {
    desk.typed = desk.items[desk.at]?.decision?.note ?? '';
    desk.asking = 'note';
  },
  g(desk) {
    const copies = (desk.page?.group.length ?? 1) > 1;
    desk.grouped = copies && !desk.grouped;
    if (!copies) desk.said = 'No other finding is about copies of this.';
  },
  u: undo,
  backspace: undo,
  ...{ j: down, down, right: down, k: up, up, left: up, space: skip, n: skip },
  N: (desk) => next(desk, ({ changed }) => changed === true, 'Nothing else has changed since last time.'),
  pagedown: (desk) => (desk.scroll += 10),
  pageup: (desk) => (desk.scroll = Math.max(0, desk.scroll - 10)),
  s: (desk) => (desk.asking = 'summary'),
  '?': (desk) => (desk.asking = 'help'),
};

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
