import type { Claim } from '../../src/model/claim.js';
import { subtract } from '../../src/model/decimal.js';
import { significantDigits } from '../repair/significant-digits.js';
import type { LikelyCause } from './likeliest-cause.js';

/** Fewer digits can be a difference of two others by chance. */
const telling = 3;

/**
 * Whether one of two figures is what the level rose by, and the other where it rose from: "from 1,290 to 3,869", where
 * the other report has "to 3,869 from 2,579".
 *
 * @param rival what the other report says instead
 * @param others all that the other report says of the thing, the rival among them
 */
export function increment(claim: Claim, rival: Claim, others: readonly Claim[]): LikelyCause | undefined {
  if (claim.value === null || rival.value === null || significantDigits(claim) < telling) return undefined;
  const before = rival.value;
  const level = others.find(
    ({ value, unit, measure }) =>
      value !== null &&
      unit === rival.unit &&
      measure === rival.measure &&
      subtract(value, before) === claim.value,
  );
  if (!level) return undefined;
  const words = `together they make "${level.quote}", so one is the level before and the other the rise`;
  return { cause: 'unknown', strong: true, words };
}
