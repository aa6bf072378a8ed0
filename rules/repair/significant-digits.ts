import type { Claim } from '../../src/model/claim.js';

/** Digits of a figure that say something, since round figures are alike by chance: 2 of 29,000, 3 of 1.05 million. */
export function significantDigits({ value }: Pick<Claim, 'value'>): number {
  return String(Math.abs(value ?? 0))
    .replace(/e.*|\./g, '')
    .replace(/^0+|0+$/g, '').length;
}
