import type { Comparison, Weight } from '../model/alignment.js';
import type { Claim } from '../model/claim.js';
import { digitsOf } from './digits-of.js';
import { kindOf } from './kind-of.js';
import type { Lookalike } from './lookalikes.js';
import { weighDigits } from './weigh-digits.js';

/** Bits: some 64 to one. */
const enough = 6;

/** Bits: at least one word goes with both, or their sentences run alike, or the digits are alike by chance. */
const leastWords = 1;

/** Bits: a thousand to one, so that in reports which tell little else no word has to go with both. */
const beyondDoubt = 10;

/** Figures of fewer digits are the same too often. */
const fewestDigits = 3;

interface Sides {
  likeness(a: Claim, b: Claim): Weight;
  scope(a: Claim, b: Claim): Comparison;
  /** Bits that are missing for the two reports to be surely of one event, 0 or less. */
  doubt: number;
}

/**
 * Figures that two reports have in common under different metrics, each only once: the same thing in other words, most
 * likely. That they are for two times, or said by two, is no evidence against it: it may be what one of them has wrong.
 */
export function twins(left: readonly Claim[], right: readonly Claim[], sides: Sides): Lookalike[] {
  const [ours, theirs] = [left.filter(isTelling), right.filter(isTelling)];
  const inRight = onlyOnes(theirs);
  return [...onlyOnes(ours)].flatMap(([figure, a]) => {
    const b = inRight.get(figure);
    if (!b || a.metric === b.metric) return [];
    const copied = sides.scope(a, b).weights.filter(({ about }) => about === 'copied');
    const weights = [...weighDigits(a, b, { left: ours, right: theirs, ...sides }), ...copied].filter(
      ({ about }) => about !== 'period',
    );
    return isEnough(weights) ? [{ a, b, weights }] : [];
  });
}

function isTelling({ value, relation, section, ...claim }: Claim): boolean {
  const inText = section !== 'boilerplate' && section !== 'title';
  return inText && value !== null && relation === '=' && digitsOf({ value, ...claim }).length >= fewestDigits;
}

function isEnough(weights: readonly Weight[]): boolean {
  const alike = weights.filter(({ about }) => about === 'words' || about === 'copied');
  const words = alike.reduce((sum, { bits }) => sum + bits, 0);
  const all = weights.reduce((sum, { bits }) => sum + bits, 0);
  return all >= beyondDoubt || (words >= leastWords && all >= enough);
}

/** The figures that a report tells for one metric alone. */
function onlyOnes(claims: readonly Claim[]): Map<string, Claim> {
  const found = new Map<string, Claim | undefined>();
  for (const claim of claims) {
    const figure = `${kindOf(claim)} ${claim.value} ${claim.unit}`;
    const before = found.get(figure);
    found.set(figure, found.has(figure) && before?.metric !== claim.metric ? undefined : (before ?? claim));
  }
  return new Map([...found].flatMap(([figure, claim]) => (claim ? [[figure, claim] as const] : [])));
}
