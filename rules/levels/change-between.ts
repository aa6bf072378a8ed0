import type { Claim } from '../../src/model/claim.js';
import { sensibleRange } from './sensible-range.js';
import { statedRange } from './stated-range.js';
import type { Range } from './stated-range.js';

/** A level told beside another one is not rounded by more, whatever its last digits are. */
const mostRounding = 0.01;

/** "up to £520 from £500": who tells the one in tens did not round the other to hundreds. */
function toldBeside(one: Claim, other: Claim): Claim {
  const isBeside = one.doc === other.doc && one.sentenceStart === other.sentenceStart;
  if (!isBeside || one.value === null || [one, other].some(({ relation }) => relation !== '=')) return one;
  const rounding = Math.max(other.margin, mostRounding * Math.abs(one.value));
  return rounding < one.margin ? { ...one, margin: rounding } : one;
}

/**
 * What the change from one level to another can be, in per cent, percentage points or the levels' own unit, by
 * interval arithmetic over their margins. Undefined where that can't be told: levels of another unit, a change
 * in per cent of a level in per cent (which may mean points), a base of nothing.
 */
export function changeBetween(base: Claim, level: Claim, unit: string): Range | undefined {
  const [from, to] = [statedRange(toldBeside(base, level)), statedRange(toldBeside(level, base))];
  if (!from || !to || base.unit !== level.unit) return undefined;
  if (unit === level.unit ? level.unit !== '%' : unit === '%{point}' && level.unit === '%') {
    return sensibleRange(to.low - from.high, to.high - from.low);
  }
  if (unit !== '%' || level.unit === '%' || from.low <= 0) return undefined;
  return sensibleRange((to.low / from.high - 1) * 100, (to.high / from.low - 1) * 100);
}
