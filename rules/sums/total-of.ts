import type { Claim } from '../../src/model/claim.js';
import { sum } from '../../src/model/decimal.js';

/** What parts come to, as they are told; a bound counts for itself. */
export function totalOf(parts: readonly Claim[]): number {
  return sum(parts.map(({ value, low, high }) => value ?? low ?? high ?? 0));
}
