import type { DecisionRequest } from '../../wire.js';
import { drafts } from '../state/drafts.js';
import type { Review } from '../state/review.js';
import { save } from './save.js';

/** Adds a flag or a note to what was decided of this finding, or to a finding that nobody has decided; and stays. */
export async function amend(
  review: Review,
  change: Pick<DecisionRequest, 'flagged' | 'note'>,
): Promise<void> {
  const here = review.item.value;
  if (!here) return;
  const { verdict = 'open', wrong, reason, note, flagged } = here.decision ?? {};
  const request = {
    findings: [here.id],
    verdict,
    ...(wrong && { wrong }),
    ...(reason !== undefined && { reason }),
    ...(note !== undefined && { note }),
    ...(flagged !== undefined && { flagged }),
    ...change,
  };
  const saved = await save(review, [here.id], (known) => review.server.decide({ ...request, known }));
  if (!saved) return;
  if (change.note !== undefined) drafts.drop(here.id);
  review.said.value =
    change.note !== undefined ? 'Note saved.' : change.flagged ? 'Flagged.' : 'No longer flagged.';
}
