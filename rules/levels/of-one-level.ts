import type { Lookup } from '../../src/check/rule.js';
import type { Claim } from '../../src/model/claim.js';
import { significantDigits } from '../repair/significant-digits.js';

/** Fewer digits can be the same by chance. */
const telling = 3;

/**
 * Whether two changes, or two shares, are told of a level that reads the same in both reports: "fell 2.1% to €13.18
 * million" and "up 2.1% to €13.18 million" are one change, whatever else keeps their reports apart.
 */
export function ofOneLevel(a: Claim, b: Claim, { claim }: Pick<Lookup, 'claim'>): boolean {
  if (a.of === undefined || b.of === undefined || a.measure !== b.measure) return false;
  const [one, other] = [claim(a.of), claim(b.of)];
  return one.value === other.value && one.unit === other.unit && significantDigits(one) >= telling;
}
