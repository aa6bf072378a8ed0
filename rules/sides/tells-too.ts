import type { Lookup } from '../../src/check/rule.js';
import type { Claim } from '../../src/model/claim.js';
import { significantDigits } from '../repair/significant-digits.js';
import { agreeAcross } from '../units/agree-across.js';

/** Figures of fewer digits come together by chance. */
const telling = 2;

/** Bits of words that may be missing, of those that the two at odds have in common. */
const missing = 1.5;

/**
 * Whether the report of `a` tells what `b` says as well, under whatever name, among words that are about as near to
 * `b`: then it is that figure which `b` is, and `a` is another one. "26 arrests, 17 of them at home".
 */
export function tellsToo(a: Claim, b: Claim, { extraction, likeness }: Lookup): boolean {
  const least = likeness(a, b).bits - missing;
  return extraction(a.doc).claims.some(
    (other) =>
      other !== a &&
      other.metric !== a.metric &&
      other.measure === b.measure &&
      other.value !== null &&
      Math.min(significantDigits(other), significantDigits(b)) >= telling &&
      agreeAcross(other, b) &&
      likeness(other, b).bits >= least,
  );
}
