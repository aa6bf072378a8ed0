import type { Lookup } from '../../src/check/rule.js';
import type { Claim } from '../../src/model/claim.js';
import { statedSums } from '../sums/stated-sums.js';
import type { StatedSum } from '../sums/stated-sums.js';
import { closes } from './closes.js';
import { confirmedIn } from './confirmed-in.js';
import type { Fix } from './fix.js';
import { fixesOf } from './fixes-of.js';
import { repair } from './repair.js';
import type { Repair } from './repair.js';
import { repairTogether } from './repair-together.js';

/** Nearest first. */
const kinds: readonly Fix['kind'][] = ['reading', 'elsewhere', 'scale', 'transposition', 'digit'];

/**
 * Solves a sum that does not close for the one figure that was miswritten, or else for the fewest that were.
 *
 * The nearest kind of answer that closes the sum wins: another reading of a malformed figure, what another report says
 * of the same thing, a power of ten, two digits swapped, one digit wrong. Of several, those that close most sums of the
 * figure. What is left after that is a tie, and a tie proves nothing: the caller gets them all. What another sum or
 * report bears out is off limits. Deductive correction as of S. Scholtus (2009), see `slips`, over the readings of
 * malformed figures too.
 */
export function repairSum(stated: StatedSum, lookup: Lookup): Repair[] {
  const { whole, parts } = stated;
  const figures = [whole, ...parts];
  const malformed = figures.filter(({ value }) => value === null);
  const confirmed = confirmedIn(lookup);
  const suspects = malformed.length > 0 ? malformed : figures.filter((claim) => !confirmed(claim));
  const alone = malformed.length > 1 ? [] : repairOne(stated, suspects, lookup);
  if (alone.length > 0) return alone;
  const sound = figures.filter((claim) => !malformed.includes(claim) && !confirmed(claim));
  return repairTogether(stated, { malformed, sound }, lookup);
}

function repairOne(stated: StatedSum, suspects: readonly Claim[], lookup: Lookup): Repair[] {
  const { whole } = stated;
  const range = whole.value ?? Math.max(...fixesOf(whole, lookup).map(({ value }) => value));
  const inRange = ({ claim, value }: Fix) => value <= (claim === whole ? 10 : 1) * range;
  const candidates = suspects.flatMap((claim) => fixesOf(claim, lookup)).filter(inRange);
  let tried = 0;
  for (const kind of kinds) {
    const ofKind = candidates.filter((candidate) => candidate.kind === kind);
    tried += ofKind.length;
    const closing = ofKind.filter((candidate) => closes(stated, [candidate]));
    if (closing.length > 0) return best(closing, lookup).map((fix) => repair(stated, [fix], tried));
  }
  return [];
}

/** A figure that stands in several sums is the likelier culprit where one answer closes them all. */
function best(closing: readonly Fix[], lookup: Lookup): Fix[] {
  const closed = closing.map(
    (candidate) => statedSums(candidate.claim, lookup).filter((sum) => closes(sum, [candidate])).length,
  );
  return closing.filter((_, at) => closed[at] === Math.max(...closed));
}
