import type { Claim } from '../model/claim.js';

/** The digits of a figure that say something, without the zeros at both ends. */
export function digitsOf({ value }: Pick<Claim, 'value'>): string {
  return Math.abs(value ?? 0)
    .toPrecision(15)
    .replace(/e.*|\./g, '')
    .replace(/^0+|0+$/g, '');
}
