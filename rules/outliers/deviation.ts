import type { Claim } from '../../src/model/claim.js';
import { median } from './median.js';

/** How far a figure lies from others of its kind. */
export interface Deviation {
  /** The modified z-score, on a scale of powers of ten. */
  score: number;
  /** How many times larger or smaller than the middle one it is. */
  factor: number;
  /** The power of ten that would bring it among the others, where there is one. */
  power?: number;
  median: number;
}

/** Others are not taken to lie closer together than this: a tenth more or less is nothing to be far from. */
const leastSpread = Math.log10(1.1);

/**
 * The modified z-score of a figure among others: 0.6745 times its distance from their median, over the median of
 * their own distances from it (B. Iglewicz and D. Hoaglin, "How to detect and handle outliers", 1993), all in
 * logarithms, where a slip of scale is a whole step. Undefined where there are no others.
 */
export function deviation(
  { value }: Pick<Claim, 'value'>,
  others: readonly Pick<Claim, 'value'>[],
): Deviation | undefined {
  const logs = others.flatMap(({ value: other }) => (other !== null && other > 0 ? Math.log10(other) : []));
  const middle = median(logs);
  if (middle === undefined || value === null || value <= 0) return undefined;
  const away = Math.abs(Math.log10(value) - middle);
  const spread = Math.max(leastSpread, median(logs.map((log) => Math.abs(log - middle))) ?? 0);
  const power = Math.round(away);
  return {
    score: round((0.6745 * away) / spread),
    factor: 10 ** away,
    ...(power > 0 && Math.abs(away - power) <= 2 * spread && { power }),
    median: round(10 ** middle),
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
