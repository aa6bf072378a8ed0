import type { Claim } from '../../model/claim.js';

/**
 * How far the figures of a finding are apart, as a share of the largest: 0.5 where one is twice the other. Only what is
 * measured alike is compared, and no part with its whole; 0 where nothing is left to compare.
 */
export function spreadOf(claims: readonly Claim[]): number {
  const [first] = claims;
  const values = claims.flatMap(({ value, unit, measure, partOf }) =>
    value !== null && unit === first?.unit && measure === first.measure && partOf === undefined
      ? [value]
      : [],
  );
  if (values.length < 2) return 0;
  const largest = Math.max(...values.map(Math.abs));
  return largest === 0 ? 0 : (Math.max(...values) - Math.min(...values)) / largest;
}
