import type { Decision } from '../../model/decision.js';
import type { Journal } from '../journal/open-journal.js';
import type { Reader } from './seen-by.js';
import { standingLines } from './standing-lines.js';

/**
 * What the next undo takes back: the last decision that this reviewer made and that stands, or all that were made with
 * the same key. Asked again after each undo, it goes back as far as the journal does.
 *
 * @param isHere whether a decision can be taken back in this session
 */
export function lastTaken(
  { reviewer, mode }: Reader,
  journal: Pick<Journal, 'all' | 'of'>,
  isHere: (decision: Decision) => boolean,
): Decision[] {
  const isOwn = (decision: Decision) =>
    decision.by === reviewer && (decision.settles === true) === (mode === 'adjudicating') && isHere(decision);
  const stands = (decision: Decision) => standingLines(journal.of(decision.fingerprint)).includes(decision);
  const last = journal.all().findLast((decision) => isOwn(decision) && stands(decision));
  if (!last) return [];
  if (last.group === undefined) return [last];
  return journal
    .all()
    .filter(({ group, by }) => group === last.group && by === reviewer)
    .filter(stands);
}
