import { multiply } from '../../src/model/decimal.js';
import { powers } from './powers.js';
import type { Slip } from './slips.js';

/** Which one slip makes one number of the other, nearest kind first; undefined where it would take more. */
export function slipBetween(a: number | null, b: number | null): Slip['kind'] | undefined {
  if (a === null || b === null || a === b || a * b <= 0) return undefined;
  if (powers.some((power) => multiply(a, Number(`1e${power}`)) === b)) return 'scale';
  const [one, other] = alignedDigits(Math.abs(a), Math.abs(b));
  if (one.length === other.length) return differenceOf(one, other);
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  const at = Array.from(short).findIndex((digit, place) => digit !== long[place]);
  const rest = at < 0 ? '' : short.slice(at);
  return long.length === short.length + 1 && long.endsWith(rest) ? 'digit' : undefined;
}

function differenceOf(one: string, other: string): Slip['kind'] | undefined {
  const places = Array.from(one).flatMap((digit, place) => (digit === other[place] ? [] : [place]));
  const [first = 0, second = 0] = places;
  if (places.length === 1) return 'digit';
  const swapped = one[first] === other[second] && one[second] === other[first];
  return places.length === 2 && second === first + 1 && swapped ? 'transposition' : undefined;
}

/** The digits of both down to the last that either has: 573 and 753 of 57.3 and 75.3 million. */
function alignedDigits(a: number, b: number): [string, string] {
  const [one, other] = [a, b].map((value) => value.toFixed(10).replace('.', '')) as [string, string];
  const zeros = Math.min(...[one, other].map((digits) => /0*$/.exec(digits)?.[0].length ?? 0));
  const cut = (digits: string) => digits.slice(0, digits.length - zeros).replace(/^0+/, '');
  return [cut(one), cut(other)];
}
