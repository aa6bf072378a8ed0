import type { Lookup } from '../../src/check/rule.js';
import type { Claim } from '../../src/model/claim.js';
import { basesTold } from './bases-told.js';
import type { Levels } from './bases-told.js';

/**
 * The one level that reports tell for what the level of a change came from; undefined where they tell several, which
 * may be of several times.
 */
export function baseElsewhere(level: Claim, change: Claim, lookup: Lookup): Levels | undefined {
  const found = basesTold(level, change, lookup);
  const [first] = found;
  return found.every(({ base }) => base.value === first?.base.value) ? first : undefined;
}
