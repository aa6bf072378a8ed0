import type { Claim } from '../../src/model/claim.js';

/**
 * How far a figure may be off without being wrong. A count that is written to its last digit is meant exactly,
 * while £18.4 million may be 50,000 more or less.
 */
export function slack({ unit, margin }: Pick<Claim, 'unit' | 'margin'>): number {
  return unit === '1' && margin <= 0.5 ? 0 : margin;
}
