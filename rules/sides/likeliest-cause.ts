import type { Claim } from '../../src/model/claim.js';
import type { Cause } from '../../src/model/finding.js';
import { scaleBetween } from '../repair/scale-between.js';
import { significantDigits } from '../repair/significant-digits.js';
import { slipBetween } from '../repair/slip-between.js';
import { grouped } from '../../src/model/grouped.js';

/** Why two figures for one fact may differ, and whether that is hardly ever a coincidence. */
export interface LikelyCause {
  cause: Cause;
  strong: boolean;
  /** For the end of a message. */
  words: string;
}

/**
 * The likeliest explanation of a disagreement between two plain figures.
 *
 * @param later the second one is from a later report
 */
export function likeliestCause(a: Claim, b: Claim, later: boolean): LikelyCause {
  const slip = slipBetween(a.value, b.value);
  const digits = Math.min(significantDigits(a), significantDigits(b));
  const power = scaleBetween(a, b);
  if (power !== undefined) {
    return {
      cause: 'scale',
      strong: digits > 1,
      words: `one is ${grouped(10 ** power)} times the other${lost(power)}`,
    };
  }
  // Two-digit figures are each other's mirror image too often.
  if (slip === 'transposition' && digits > 1) {
    return { cause: 'transposition', strong: digits > 2, words: 'two digits are swapped' };
  }
  if (slip === 'digit' && isDigitLost(a, b)) {
    return { cause: 'digit', strong: true, words: 'one has a digit more than the other' };
  }
  if (later)
    return { cause: 'update', strong: false, words: 'the later report may supersede the earlier one' };
  if (slip === 'digit' && digits > 2)
    return { cause: 'digit', strong: false, words: 'they differ in one digit' };
  if (isCutOff(a, b) || isCutOff(b, a)) {
    return { cause: 'rounding', strong: false, words: 'one may have been cut off instead of rounded' };
  }
  return { cause: 'unknown', strong: false, words: 'they cannot both be right' };
}

/** Chinese counts in steps of four digits, so a scale word that was lost or misread makes just these. */
function lost(power: number): string {
  return power === 4 ? ', as where 万 was misread' : power === 8 ? ', as where 亿 was misread' : '';
}

/** Three digits that are the same in one order, and a fourth; one of four alone may have moved on. */
function isDigitLost(a: Claim, b: Claim): boolean {
  const [one, other] = [significantDigits(a), significantDigits(b)];
  return Math.max(one, other) > 3 && Math.abs(one - other) === 1;
}

/** "43 million" for 43,885,310. */
function isCutOff(coarse: Claim, fine: Claim): boolean {
  if (coarse.value === null || fine.value === null || coarse.margin <= fine.margin) return false;
  const over = Math.abs(fine.value) - Math.abs(coarse.value);
  return over > 0 && over < 2 * coarse.margin;
}
