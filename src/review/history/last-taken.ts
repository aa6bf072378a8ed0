import type { Decision } from '../../model/decision.js';
import type { Journal } from '../journal/open-journal.js';
import type { Reader } from './seen-by.js';
import { standingLines } from './standing-lines.js';

/**
 * What the next undo takes back: the last decision that this reviewer made and that stands, or all that were made with
 * the same key. Asked again after each undo, it goes back as far as the journal does.
 *
 * @param isHere whether a finding is one of this session
 */
export function lastTaken(
  { reviewer, mode }: Reader,
  journal: Pick<Journal, 'all' | 'of'>,
  isHere: (finding: string) => boolean,
): Decision[] {
  const isOwn = ({ by, settles, fingerprint }: Decision) =>
    by === reviewer && (settles === true) === (mode === 'adjudicating') && isHere(fingerprint);
  const stands = (decision: Decision) => standingLines(journal.of(decision.fingerprint)).includes(decision);
  const last = journal.all().findLast((decision) => isOwn(decision) && stands(decision));
  if (!last) return [];
  if (last.group === undefined) return [last];
  return journal
    .all()
    .filter(({ group, by }) => group === last.group && by === reviewer)
    .filter(stands);
}
