import type { KeyAction } from '../../../review/keys/key-actions.js';
import { counted } from '../../../report/counted.js';
import { allMarked } from '../../../review/pick/all-marked.js';
import { isDecided } from '../../../review/pick/is-decided.js';
import { toggled } from '../../../review/pick/toggled.js';
import { accept } from './accept.js';
import { amend } from './amend.js';
import { decide } from './decide.js';
import type { Desk } from './desk.js';
import { goToNext } from './go-to-next.js';
import { isOneQuestion } from './is-one-question.js';
import { openPanel } from './open-panel.js';
import { openReport } from './open-report.js';
import { step } from './step.js';
import { undo } from './undo.js';

/** What keys do in a terminal: as on the page, but that `q` ends, since the table is the queue. */
export const actions: Readonly<Partial<Record<KeyAction, (desk: Desk) => unknown>>> = {
  real: (desk) => decide(desk, { verdict: 'confirmed' }),
  none: (desk) => (desk.asking = 'why'),
  wrong(desk) {
    if (isOneQuestion(desk)) desk.asking = 'which';
  },
  misread: (desk) => decide(desk, { verdict: 'dismissed', reason: 'misread' }),
  unsure: (desk) => decide(desk, { verdict: 'unsure' }),
  accept: (desk) => isOneQuestion(desk) && accept(desk),
  skip: toUndecided,
  flag: (desk) => amend(desk, { flagged: !desk.items[desk.at]?.decision?.flagged }),
  note: (desk) => write(desk, 'note', desk.items[desk.at]?.decision?.note ?? ''),
  group(desk) {
    const copies = (desk.page?.group.length ?? 1) > 1;
    desk.grouped = copies && !desk.grouped;
    if (!copies) desk.said = 'No other finding is about copies of this.';
  },
  mark: (desk) => mark(desk, toggled(desk.marked, desk.items[desk.at]!.id)),
  markAll: (desk) => mark(desk, allMarked(desk.items, desk.filters, desk.marked)),
  table: (desk) => (desk.table = !desk.table),
  undo,
  next: (desk) => step(desk, 1),
  previous: (desk) => step(desk, -1),
  nextUndecided: toUndecided,
  nextChanged: (desk) =>
    next(desk, ({ changed }) => changed === true, 'Nothing else has changed since last time.'),
  why: (desk) => openPanel(desk, { kind: 'why' }),
  diff(desk) {
    desk.merged = !desk.merged;
    if (!desk.page?.view.diff) desk.said = 'These are told in words too different to be merged.';
  },
  document: openReport,
  search: (desk) => write(desk, 'search', desk.query),
  summary: (desk) => openPanel(desk, { kind: 'summary' }),
  help: (desk) => openPanel(desk, { kind: 'help' }),
};

function toUndecided(desk: Desk): Promise<void> {
  return next(desk, (item) => !isDecided(item), 'Nothing else is undecided.');
}

async function next(desk: Desk, isWanted: Parameters<typeof goToNext>[1], none: string): Promise<void> {
  if (!(await goToNext(desk, isWanted))) desk.said = none;
}

function write(desk: Desk, asking: 'note' | 'search', typed: string): void {
  Object.assign(desk, { asking, typed });
}

function mark(desk: Desk, marked: Desk['marked']): void {
  desk.marked = marked;
  desk.said = `${counted(marked.size, 'finding')} marked.`;
}
