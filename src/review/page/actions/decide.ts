import type { DecisionRequest } from '../../wire.js';
import { drafts } from '../state/drafts.js';
import { isDecided } from '../state/is-decided.js';
import type { Review } from '../state/review.js';
import { sayVerdict } from '../verdict/say-verdict.js';
import { goToNext } from './go-to-next.js';
import { save } from './save.js';

export type Choice = Pick<DecisionRequest, 'verdict' | 'wrong' | 'reason' | 'repair'>;

/** A finding that was left open over lunch says nothing about the pace; in milliseconds. */
const longestLook = 300_000;

/**
 * Saves what was decided of the finding, or of all that are open in its group, and goes on to the next one when it is
 * on the disk: a finding that is left has been saved.
 */
export async function decide(review: Review, choice: Choice): Promise<void> {
  const { at, page, note } = review;
  const here = at.value;
  if (here === undefined || page.value === undefined) return;
  const findings = review.grouped.value ? openOf(review, page.value.group) : [here];
  const request = { ...choice, ...(note.value.trim() && { note: note.value.trim() }) };
  const saved = await save(review, findings, (known) =>
    review.server.decide({ findings, ...request, known }),
  );
  if (!saved) return;
  drafts.drop(here);
  review.paces.value = [...review.paces.value, Math.min(performance.now() - review.since.value, longestLook)];
  const told = `${sayVerdict(saved.decisions[0]!)}${findings.length > 1 ? `, ${findings.length} findings` : ''}.`;
  const wentOn = goToNext(review, 'undecided');
  if (wentOn) review.said.value = `${told} Next, ${place(review)}.`;
  else allDone(review, told);
}

function openOf({ queue, at }: Review, group: readonly string[]): string[] {
  const members = new Set(group);
  return queue.value
    .filter((item) => members.has(item.id) && (!isDecided(item) || item.id === at.value))
    .map(({ id }) => id);
}

function place({ shown, at }: Review): string {
  return `${shown.value.findIndex(({ id }) => id === at.value) + 1} of ${shown.value.length}`;
}

function allDone(review: Review, told: string): void {
  review.said.value = `${told} Nothing is left undecided.`;
  review.panel.value = { kind: 'summary' };
}
