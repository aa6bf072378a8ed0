import type { Lookup } from '../../src/check/rule.js';
import type { Claim } from '../../src/model/claim.js';
import { basesTold } from './bases-told.js';

/** Two levels of one thing, as one report tells them. */
export interface Levels {
  base: Claim;
  level: Claim;
}

/** The one level that reports tell for what the level of a change came from; undefined where they tell several, which may be of several times. */
export function baseElsewhere(level: Claim, change: Claim, lookup: Lookup): Levels | undefined {
  const found = basesTold(level, change, lookup);
  const [first] = found;
  return found.every(({ base }) => base.value === first?.base.value) ? first : undefined;
}
