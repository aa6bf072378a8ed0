import type { Claim } from '../../src/model/claim.js';

/** How far apart two figures are, whichever is the larger; one is added to each, since 0 has no logarithm. */
export function logRatio(a: Claim, b: Claim): number {
  const [one = 0, other = 0] = [a, b].map(({ value, low, high }) => Math.abs(value ?? low ?? high ?? 0));
  return Math.abs(Math.log((1 + one) / (1 + other)));
}
