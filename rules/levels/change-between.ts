import type { Claim } from '../../src/model/claim.js';
import { sensibleRange } from './sensible-range.js';
import { statedRange } from './stated-range.js';
import type { Range } from './stated-range.js';

/**
 * What the change from one level to another can be, in per cent, percentage points or the levels' own unit, by
 * interval arithmetic over their margins. Undefined where that can't be told: levels of another unit, a change
 * in per cent of a level in per cent (which may mean points), a base of nothing.
 */
export function changeBetween(base: Claim, level: Claim, unit: string): Range | undefined {
  const [from, to] = [statedRange(base), statedRange(level)];
  if (!from || !to || base.unit !== level.unit) return undefined;
  if (unit === level.unit ? level.unit !== '%' : unit === '%{point}' && level.unit === '%') {
    return sensibleRange(to.low - from.high, to.high - from.low);
  }
  if (unit !== '%' || level.unit === '%' || from.low <= 0) return undefined;
  return sensibleRange((to.low / from.high - 1) * 100, (to.high / from.low - 1) * 100);
}
