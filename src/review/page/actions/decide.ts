import type { DecisionRequest } from '../../wire.js';
import { drafts } from '../state/drafts.js';
import type { Review } from '../state/review.js';
import { isDecided } from '../../pick/is-decided.js';
import { sayVerdict } from '../../verdict/say-verdict.js';
import { goToNext } from './go-to-next.js';
import { save } from './save.js';
import { together } from './together.js';

export type Choice = Pick<DecisionRequest, 'verdict' | 'wrong' | 'reason' | 'repair'>;

/** A finding that was left open over lunch says nothing about the pace; in milliseconds. */
const longestLook = 300_000;

/**
 * Saves what was decided of the finding, or of all that are marked or open in its group, and goes on to the next one when it is
 * on the disk: a finding that is left has been saved.
 */
export async function decide(review: Review, choice: Choice): Promise<void> {
  const { at, page, queue } = review;
  const here = at.value;
  if (here === undefined || page.value === undefined) return;
  const findings = together(review).map(({ id }) => id);
  const saved = await save(review, findings, (known) =>
    review.server.decide({ findings, ...choice, ...noteFor(review, findings), known }),
  );
  if (!saved) return;
  drafts.drop(here);
  review.marked.value = new Set();
  review.paces.value = [...review.paces.value, Math.min(performance.now() - review.since.value, longestLook)];
  const told = `${sayVerdict(saved.decisions[0]!)}${findings.length > 1 ? `, ${findings.length} findings` : ''}.`;
  // Of what was marked, the finding that is looked at may be none.
  const wentOn = findings.includes(here) ? goToNext(review, 'undecided') : !queue.value.every(isDecided);
  if (wentOn) review.said.value = `${told} Next, ${place(review)}.`;
  else allDone(review, told);
}

/** The note as it is written now; of several findings, each keeps its own unless there is a new one for all. */
function noteFor({ note, item }: Review, findings: readonly string[]): { note?: string } {
  const written = note.value.trim();
  const isNew = written !== '' && written !== item.value?.decision?.note;
  return isNew || findings.length === 1 ? { note: written } : {};
}

function place({ shown, at }: Review): string {
  return `${shown.value.findIndex(({ id }) => id === at.value) + 1} of ${shown.value.length}`;
}

function allDone(review: Review, told: string): void {
  review.said.value = `${told} Nothing is left undecided.`;
  review.panel.value = { kind: 'summary' };
}
