import type { Claim } from '../../src/model/claim.js';
import { statedRange } from './stated-range.js';
import type { Range } from './stated-range.js';

/** What a change may be, less than 0 where something fell; undefined where the report does not say which way. */
export function signedRange(change: Claim): Range | undefined {
  const range = statedRange(change);
  if (!range || change.direction === undefined) return undefined;
  // A table may write the sign itself: "-12%".
  const isSigned = range.high < 0;
  return change.direction === 'up' || isSigned ? range : { low: -range.high, high: -range.low };
}
