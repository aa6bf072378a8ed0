import type { Weight } from '../model/alignment.js';
import { agree } from '../model/agree.js';
import type { Claim } from '../model/claim.js';
import { isDigitLost } from '../model/is-digit-lost.js';
import { digitsOf } from './digits-of.js';
import { kindOf } from './kind-of.js';
import { weighDigits } from './weigh-digits.js';
import type { Sides } from './weigh-digits.js';

/** Two figures of two reports with the same digits, so that one of them is likely to be a slip of the other. */
export interface Lookalike {
  a: Claim;
  b: Claim;
  weights: Weight[];
}

/** Bits: some sixteen to one. */
const enough = 4;
const plenty = 6;
const most = 8;

/** Bits: a thousand to one, whatever the words. */
const beyondDoubt = 10;

/** One digit is the same too often. */
const fewestDigits = 2;

/** Bits: one word that is rare, or two that are less so. */
const leastWords = 2;

/** Bits that it takes in words where one digit is all that is left. */
const manyWords = 3;

/**
 * Figures of two reports of one event that are written with the same digits at another scale, with another unit, with
 * two digits swapped, or with one lost. Where reports tell an event in words of their own, their metrics often
 * differ; but digits rarely come together by chance. So the evidence is: how rare the digits are, against how many
 * figures of the two reports could have met; what words stand around both; and what sets them apart. A figure that
 * the other report has as well is no slip.
 */
export function lookalikes(
  left: readonly Claim[],
  right: readonly Claim[],
  context: Omit<Sides, 'left' | 'right'>,
): Lookalike[] {
  const [ours, theirs] = [left.filter(isPlain), right.filter(isPlain)];
  const [byDigits, byWhole] = [groupBy(theirs, signature), groupBy(theirs, restKey)];
  const byRest = groupBy(theirs.flatMap(shortened), ([key]) => key);
  const pairs = ours.flatMap((a) => {
    const longer = (byRest.get(restKey(a)) ?? []).map(([, b]) => b);
    const shorter = shortened(a).flatMap(([key]) => byWhole.get(key) ?? []);
    const rivals = new Set([...(byDigits.get(signature(a)) ?? []), ...longer, ...shorter]);
    return [...rivals].filter((b) => areAlike(a, b)).map((b) => [a, b] as const);
  });
  if (pairs.length === 0) return [];
  const open = {
    left: left.filter((claim) => !isStatedIn(claim, right)),
    right: right.filter((claim) => !isStatedIn(claim, left)),
  };
  return pairs.flatMap(([a, b]) => {
    if (!open.left.includes(a) || !open.right.includes(b)) return [];
    const weights = weighDigits(a, b, { ...open, ...context });
    return isEnough(weights, a, b) ? [{ a, b, weights }] : [];
  });
}

/** What finds a figure that another one is without one of its digits. */
const restKey = (claim: Claim): string => `${kindOf(claim)} ${digitsOf(claim)}`;

/** A figure under each key that it has with one of its digits left out. */
function shortened(claim: Claim): [string, Claim][] {
  const digits = digitsOf(claim);
  if (digits.length < fewestDigits) return [];
  const rests = Array.from(digits, (_, at) =>
    (digits.slice(0, at) + digits.slice(at + 1)).replace(/^0+|0+$/g, ''),
  );
  return [...new Set(rests)].map((rest) => [`${kindOf(claim)} ${rest}`, claim]);
}

/**
 * Two digits are the same too often to tell much where no word goes with them, and still more so beside a third; and
 * without any word in common even three may be.
 */
function isEnough(weights: readonly Weight[], a: Claim, b: Claim): boolean {
  const bits = weights.reduce((sum, weight) => sum + weight.bits, 0);
  const words = weights.find(({ about }) => about === 'words')?.bits ?? 0;
  const [one, other] = [digitsOf(a).length, digitsOf(b).length];
  const isShort = Math.min(one, other) <= fewestDigits;
  if (Math.min(one, other) < fewestDigits) return words >= manyWords && bits >= most;
  if (one !== other && !isShort && bits >= beyondDoubt) return true;
  if (one !== other) return words >= leastWords && bits >= (isShort ? most : plenty);
  if (isShort && a.unit === b.unit && digitsOf(a) !== digitsOf(b)) return words >= leastWords && bits >= most;
  if (words >= leastWords) return bits >= enough;
  return bits >= (isShort || words > 0 ? plenty : most);
}

function isPlain({ value, section }: Claim): boolean {
  return value !== null && value !== 0 && section !== 'boilerplate';
}

/** The same for all figures that have the same digits in any order. */
function signature(claim: Claim): string {
  return `${kindOf(claim)} ${Array.from(digitsOf(claim)).toSorted().join('').replace(/^0+/, '')}`;
}

function areAlike(a: Claim, b: Claim): boolean {
  const [one, other] = [digitsOf(a), digitsOf(b)];
  if (a.value === b.value) return a.unit !== b.unit && one.length >= fewestDigits;
  if (a.unit !== b.unit) return false;
  if (isDigitLost(a.value, b.value, 1)) return true;
  return one.length >= fewestDigits && (one === other || (isSwapped(one, other) && sameSize(a, b)));
}

/** Two neighbouring digits have changed places; a zero at the end may be one of them. */
function isSwapped(a: string, b: string): boolean {
  const length = Math.max(a.length, b.length);
  const [one, other] = [a.padEnd(length, '0'), b.padEnd(length, '0')];
  const at = Array.from(one).findIndex((digit, place) => digit !== other[place]);
  return `${one.slice(0, at)}${one[at + 1]}${one[at]}${one.slice(at + 2)}` === other;
}

/** Two that begin with digits of one place are less than ten times apart: 91 and 19, but not 9.1 and 19. */
function sameSize(a: Claim, b: Claim): boolean {
  const power = ({ value }: Claim) => Math.floor(Math.log10(Math.abs(value ?? 0)));
  return power(a) === power(b);
}

/** "More than 100" has no other figure to itself. */
function isStatedIn(claim: Claim, others: readonly Claim[]): boolean {
  return others.some((other) => other.low !== null && other.high !== null && agree(claim, other));
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
