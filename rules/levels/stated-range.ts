import type { Claim } from '../../src/model/claim.js';
import { sum } from '../../src/model/decimal.js';

/** From the least to the most that a figure can mean. */
export interface Range {
  low: number;
  high: number;
}

/** The bounds of a figure with its margin; an open side reaches without end. Undefined where it can't be read. */
export function statedRange({
  low,
  high,
  margin,
}: Pick<Claim, 'low' | 'high' | 'margin'>): Range | undefined {
  if (low === null && high === null) return undefined;
  return {
    low: low === null ? -Infinity : sum([low, -margin]),
    high: high === null ? Infinity : sum([high, margin]),
  };
}
