import { accept } from '../actions/accept.js';
import { isOneQuestion } from '../actions/is-one-question.js';
import { amend } from '../actions/amend.js';
import { decide } from '../actions/decide.js';
import { goToNext } from '../actions/go-to-next.js';
import { openDocument } from '../actions/open-document.js';
import { markAll } from '../actions/mark-all.js';
import { step } from '../actions/step.js';
import { toggleMark } from '../actions/toggle-mark.js';
import { toggleTable } from '../actions/toggle-table.js';
import { undo } from '../actions/undo.js';
import type { Review } from '../state/review.js';
import type { Panel } from '../state/panel.js';
import { focusOn } from './focus-on.js';
import type { KeyAction } from '../../keys/key-actions.js';

/** What each key does; buttons do the same. */
export const perform: Readonly<Record<KeyAction, (review: Review) => unknown>> = {
  real: (review) => decide(review, { verdict: 'confirmed' }),
  none: (review) => ask(review, 'why'),
  wrong: (review) => {
    if (isOneQuestion(review)) ask(review, 'which');
  },
  misread: (review) => decide(review, { verdict: 'dismissed', reason: 'misread' }),
  unsure: (review) => decide(review, { verdict: 'unsure' }),
  accept: (review) => isOneQuestion(review) && accept(review),
  skip: (review) => go(review, 'undecided', 'Nothing else is undecided.'),
  flag: (review) => amend(review, { flagged: !review.item.value?.decision?.flagged }),
  note: () => focusOn('note'),
  group: toggleGroup,
  mark: toggleMark,
  markAll,
  table: toggleTable,
  undo,
  next: (review) => step(review, 1),
  previous: (review) => step(review, -1),
  nextUndecided: (review) => go(review, 'undecided', 'Nothing else is undecided.'),
  nextChanged: (review) => go(review, 'changed', 'Nothing else has changed since last time.'),
  why: ({ reasons }) => (reasons.value = !reasons.value),
  diff: ({ diff }) => (diff.value = diff.value === 'beside' ? 'merged' : 'beside'),
  document: openDocument,
  search: (review) => {
    review.queueOpen.value = true;
    focusOn('search');
  },
  queue: ({ queueOpen }) => (queueOpen.value = !queueOpen.value),
  summary: (review) => toggle(review, 'summary'),
  help: (review) => toggle(review, 'help'),
};

function ask(review: Review, what: 'why' | 'which'): void {
  if (!review.page.value || review.saving.value) return;
  review.asking.value = what;
  review.said.value = what === 'why' ? 'Why is it none?' : 'Which side is wrong?';
}

function go(review: Review, kind: 'undecided' | 'changed', none: string): void {
  if (!goToNext(review, kind)) review.said.value = none;
}

function toggle({ panel }: Review, kind: Exclude<Panel['kind'], 'document'>): void {
  panel.value = panel.value?.kind === kind ? undefined : { kind };
}

function toggleGroup(review: Review): void {
  const { page, grouped, said } = review;
  const others = (page.value?.group.length ?? 1) - 1;
  if (others < 1) {
    said.value = 'No other finding is about copies of this.';
    return;
  }
  grouped.value = !grouped.value;
  said.value = grouped.value
    ? `Your verdict goes for ${others + 1} findings.`
    : 'Your verdict goes for this one.';
}
