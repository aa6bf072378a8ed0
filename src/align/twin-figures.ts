import type { Weight } from '../model/alignment.js';
import type { Claim } from '../model/claim.js';
import type { Extraction } from '../model/extraction.js';
import type { TwinFigures } from '../model/suggested-entry.js';
import type { Aligned } from './align.js';
import { digitsOf } from './digits-of.js';
import { kindOf } from './kind-of.js';
import { weighDigits } from './weigh-digits.js';

/** Bits: some 64 to one. */
const enough = 6;

/** Bits: at least one word goes with both, or their sentences run alike, or the digits are alike by chance. */
const leastWords = 1;

/** Bits: a thousand to one, so that in reports which tell little else no word has to go with both. */
const beyondDoubt = 10;

/** Figures of fewer digits are the same too often. */
const fewestDigits = 3;

/**
 * Figures that two reports of one event have in common under different metrics, each only once: the same thing in other
 * words, most likely. Left out are those whose metric the other report has the same figure for anyhow.
 *
 * @param extractions of all documents that were aligned
 */
export function twinFigures(extractions: readonly Extraction[], aligned: Aligned): TwinFigures[] {
  const claimsOf = new Map(extractions.map(({ doc, claims }) => [doc, claims.filter(isTelling)]));
  return [...claimsOf].flatMap(([doc, left]) =>
    [...aligned.neighbours(doc)]
      .filter((other) => doc < other)
      .flatMap((other) => twins(left, claimsOf.get(other) ?? [], aligned)),
  );
}

function isTelling({ value, relation, section, metric, ...claim }: Claim): boolean {
  const isPlain = value !== null && relation === '=' && !metric.startsWith('unnamed');
  const inText = section !== 'boilerplate' && section !== 'title';
  return isPlain && inText && digitsOf({ value, ...claim }).length >= fewestDigits;
}

function twins(left: readonly Claim[], right: readonly Claim[], aligned: Aligned): TwinFigures[] {
  const inLeft = onlyOnes(left);
  const inRight = onlyOnes(right);
  return [...inLeft].flatMap(([figure, a]) => {
    const b = inRight.get(figure);
    if (!b || a.metric === b.metric) return [];
    const { doubt } = aligned.stories(a.doc, b.doc);
    const sides = { left, right, likeness: aligned.likeness, scope: aligned.compare, doubt };
    const copied = aligned.compare(a, b).weights.filter(({ about }) => about === 'copied');
    const weights = [...weighDigits(a, b, sides), ...copied];
    return isEnough(weights) ? [{ a, b, weights }] : [];
  });
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
