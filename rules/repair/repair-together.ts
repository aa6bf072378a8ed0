import type { Lookup } from '../../src/check/rule.js';
import type { Claim } from '../../src/model/claim.js';
import type { StatedSum } from '../sums/stated-sums.js';
import { closes } from './closes.js';
import type { Fix } from './fix.js';
import { fixesOf } from './fixes-of.js';
import { repair } from './repair.js';
import type { Repair } from './repair.js';

/** More unknowns than these close nearly any sum. */
const mostUnknown = 3;

/** Answers tried at most: four readings each of three figures are 64. */
const mostTried = 4000;

/** One chance in sixteen that a sum closes by accident. */
const convincing = 4;

/** Where every figure can be read, two slips in one sum need to be surer than that. */
const convincingSlips = 8;

/** What happens beside another slip; a digit wrong anywhere would close any sum. */
const slipsBeside: ReadonlySet<Fix['kind']> = new Set(['elsewhere', 'scale', 'transposition']);

/**
 * Solves a sum for several figures at once, the fewest that explain all: the malformed ones, each in one of its
 * readings; if no readings of them close it, one more figure that has a slip as well; where none is malformed, two that
 * have. Answers that chance alone may well have found are none.
 *
 * @param figures those of the sum that can't be read as one number, and the others that may be at fault
 */
export function repairTogether(
  stated: StatedSum,
  { malformed, sound }: { malformed: readonly Claim[]; sound: readonly Claim[] },
  lookup: Lookup,
): Repair[] {
  const fixes = (claim: Claim) => fixesOf(claim, lookup);
  const slips = (claim: Claim) => fixes(claim).filter(({ kind }) => slipsBeside.has(kind));
  if (malformed.length === 0) return closing(stated, pairsOf(sound.map(slips)), convincingSlips);
  if (malformed.length > mostUnknown) return [];
  const readings = malformed.map((claim) => fixes(claim).filter(({ kind }) => kind === 'reading'));
  const read = closing(stated, [readings], convincing);
  if (read.length > 0 || malformed.length === mostUnknown) return read;
  return closing(stated, [[...readings, sound.flatMap(slips)]], convincing);
}

/** @param ways each with the fixes of every figure that it takes at once */
function closing(stated: StatedSum, ways: readonly (readonly Fix[])[][], bits: number): Repair[] {
  const count = ways.reduce(
    (sum, lists) => sum + lists.reduce((product, list) => product * list.length, 1),
    0,
  );
  const isHopeless = stated.whole.value !== null && repair(stated, [], count).bits < bits;
  if (count > mostTried || isHopeless) return [];
  const found = ways.flatMap(combinations).filter((fixes) => closes(stated, fixes));
  const repairs = found.map((fixes) => repair(stated, fixes, count));
  // Ties are told together or not at all.
  return repairs.every((each) => each.bits >= bits) ? repairs : [];
}

function pairsOf(lists: readonly (readonly Fix[])[]): (readonly Fix[])[][] {
  return lists.flatMap((one, at) => lists.slice(at + 1).map((other) => [one, other]));
}

/** One of each list, in all ways. */
function combinations(lists: readonly (readonly Fix[])[]): Fix[][] {
  return lists.reduce<Fix[][]>(
    (found, list) => found.flatMap((fixes) => list.map((fix) => [...fixes, fix])),
    [[]],
  );
}
