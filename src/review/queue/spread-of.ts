import type { Claim } from '../../model/claim.js';

/**
 * How far the figures of a finding are apart, as a share of the largest: 0.5 where one is twice the other. Only figures of
 * one metric are compared, and no part with its whole; where each has a metric of its own, two of one unit. 0 where
 * nothing is left to compare.
 */
export function spreadOf(claims: readonly Claim[]): number {
  const stated = claims.filter(({ value, partOf }) => value !== null && partOf === undefined);
  const metrics = [...new Set(stated.map(({ metric }) => metric))];
  if (metrics.length === 2 && stated.length === 2) return apart(stated);
  return Math.max(0, ...metrics.map((metric) => apart(stated.filter((claim) => claim.metric === metric))));
}

function apart(claims: readonly Claim[]): number {
  const [first] = claims;
  const alike = claims.filter(({ unit, measure }) => unit === first?.unit && measure === first.measure);
  const values = alike.map(({ value }) => value ?? 0);
  const largest = Math.max(0, ...values.map(Math.abs));
  return largest === 0 ? 0 : (Math.max(...values) - Math.min(...values)) / largest;
}
