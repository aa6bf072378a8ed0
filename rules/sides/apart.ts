import type { Claim } from '../../src/model/claim.js';

/** How far apart two figures are, as a natural logarithm; about their ratio where they are near. */
export function apart(a: Claim, b: Claim): number {
  const [one = 0, other = 0] = [a, b].map(({ value, low, high }) => Math.abs(value ?? low ?? high ?? 0));
  return Math.abs(Math.log((one || 0.1) / (other || 0.1)));
}
