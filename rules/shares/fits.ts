import type { Claim } from '../../src/model/claim.js';
import { statedRange } from '../levels/stated-range.js';
import type { CountAndShare } from './counts-beside.js';

/** Whether a part may be that share of a whole, as all three are told. */
export function fits({ part, share }: CountAndShare, whole: Claim): boolean {
  const [range, some, all] = [share, part, whole].map(statedRange);
  if (!range || !some || !all || all.low <= 0) return false;
  // Where the last digit was cut off instead of rounded, it is right as well.
  const [low, high] = [(100 * some.low) / all.high, (100 * some.high) / all.low];
  return high >= range.low - share.margin && low <= range.high + share.margin;
}
