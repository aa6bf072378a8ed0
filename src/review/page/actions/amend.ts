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
  const findings = [here.id];
  const saved = await save(review, findings, (known) => review.server.decide({ findings, ...change, known }));
  if (!saved) return;
  if (change.note !== undefined) drafts.drop(here.id);
  review.said.value =
    change.note !== undefined ? 'Note saved.' : change.flagged ? 'Flagged.' : 'No longer flagged.';
}
