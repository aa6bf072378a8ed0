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
  if (value === null || b.value === null || value * b.value <= 0) return undefined;
  const plain = [a, b].every(({ low, high }) => low !== null && low === high);
  const rounded = plain && Math.min(significantDigits(a), significantDigits(b)) >= tellingRounded;
  const found = powers.find((power) => {
    const factor = Number(`1e${power}`);
    return multiply(value, factor) === b.value || (rounded && agree(scaled(a, factor), b));
  });
  return found === undefined ? undefined : Math.abs(found);
}

function scaled({ low, high, margin, unit }: Claim, factor: number) {
  const times = (bound: number | null) => (bound === null ? null : multiply(bound, factor));
  return { low: times(low), high: times(high), margin: multiply(margin, factor), unit };
}
