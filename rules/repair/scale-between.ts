import { agree } from '../../src/model/agree.js';
import type { Claim } from '../../src/model/claim.js';
import { multiply } from '../../src/model/decimal.js';
import { powers } from './powers.js';
import { significantDigits } from './significant-digits.js';

/** Rounded figures of fewer digits meet at some power of ten by chance. */
const tellingRounded = 3;

/**
 * The power of ten between two figures, 0 or more; undefined where there is none. Figures of three digits and more may
 * be rounded: "4.62 million" is ten times 462,042.
 */
export function scaleBetween(a: Claim, b: Claim): number | undefined {
  const { value } = a;
  const { value: other } = b;
  if (value === null || other === null || value * other <= 0) return undefined;
  const plain = [a, b].every(({ low, high }) => low !== null && low === high);
  const rounded = plain && Math.min(significantDigits(a), significantDigits(b)) >= tellingRounded;
  const found = powers.find((power) => {
    const factor = Number(`1e${power}`);
    // Exact arithmetic is slow, and of all the powers one at most comes near.
    if (Math.abs(value * factor - other) > 0.5 * Math.abs(other)) return false;
    return multiply(value, factor) === other || (rounded && agree(scaled(a, factor), b));
  });
  return found === undefined ? undefined : Math.abs(found);
}

function scaled({ low, high, margin, unit }: Claim, factor: number) {
  const times = (bound: number | null) => (bound === null ? null : multiply(bound, factor));
  return { low: times(low), high: times(high), margin: multiply(margin, factor), unit };
}
