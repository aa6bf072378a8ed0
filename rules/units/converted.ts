import type { Claim } from '../../src/model/claim.js';
import { multiply } from '../../src/model/decimal.js';
import { factorOf } from './factor-of.js';

/** The same figure in another unit of its kind: hectares in acres. Undefined where no fixed factor leads there. */
export function converted(claim: Claim, unit: string): Claim | undefined {
  if (claim.unit === unit) return claim;
  const [from, to] = [factorOf(claim.unit), factorOf(unit)];
  if (!from || !to || from.kind !== to.kind) return undefined;
  const times = (value: number) => rounded(multiply(value, from.factor / to.factor));
  const bound = (value: number | null) => (value === null ? null : times(value));
  const { value, low, high, margin } = claim;
  return { ...claim, unit, value: bound(value), low: bound(low), high: bound(high), margin: times(margin) };
}

/** Twelve digits: what lies beyond them comes from the factors being binary fractions. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
