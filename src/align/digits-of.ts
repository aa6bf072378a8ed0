import type { Claim } from '../model/claim.js';

/** A figure is asked for its digits again for each report that tells its event. */
const known = new WeakMap<Pick<Claim, 'value'>, string>();

/** The digits of a figure that say something, without the zeros at both ends. */
export function digitsOf(claim: Pick<Claim, 'value'>): string {
  const before = known.get(claim);
  if (before !== undefined) return before;
  const digits = Math.abs(claim.value ?? 0)
    .toPrecision(15)
    .replace(/e.*|\./g, '')
    .replace(/^0+|0+$/g, '');
  known.set(claim, digits);
  return digits;
}
