import { sum } from './decimal.js';
import type { Quantity } from './quantity.js';

/** As much of a quantity as it takes to tell whether another one contradicts it. */
export type Bounds = Pick<Quantity, 'low' | 'high' | 'margin' | 'unit'>;

/**
 * Whether no rounding and no stated bound keeps two quantities apart: 12.4% agrees with 12% and "more than
 * 100000" with 118000, but 12.4% does not agree with 12.5%.
 *
 * With `gap = max(low) - min(high)` they agree if `gap <= 0`, or if their margins differ and
 * `gap <= margin + margin`: figures rounded alike must be equal. The unit is taken as it is; convert first.
 * What has no bound on either side can't be read as a number, and agrees with nothing.
 *
 * Agreement is not transitive (12.4 and 12.5 both agree with 12): judge a set against its most precise member, as
 * `camps` does, and never chain.
 */
export function agree(a: Bounds, b: Bounds): boolean {
  if (a.unit !== b.unit || isUnreadable(a) || isUnreadable(b)) return false;
  const low = Math.max(a.low ?? -Infinity, b.low ?? -Infinity);
  const high = Math.min(a.high ?? Infinity, b.high ?? Infinity);
  if (low <= high) return true;
  return a.margin !== b.margin && sum([low, -high, -a.margin, -b.margin]) <= 0;
}

function isUnreadable({ low, high }: Bounds): boolean {
  return low === null && high === null;
}
