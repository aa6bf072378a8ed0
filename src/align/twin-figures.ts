import type { Weight } from '../model/alignment.js';
import type { Extraction } from '../model/extraction.js';
import type { TwinFigures } from '../model/suggested-entry.js';
import type { Aligned } from './align.js';
import { twins } from './twins.js';

/**
 * Figures that two reports of one event have in common under different metrics, each only once: the same thing in other
 * words, most likely. Left out are those whose metric the other report has the same figure for anyhow, and those for
 * another time.
 *
 * @param extractions of all documents that were aligned
 */
export function twinFigures(extractions: readonly Extraction[], aligned: Aligned): TwinFigures[] {
  const claimsOf = new Map(
    extractions.map(({ doc, claims }) => [doc, claims.filter(({ metric }) => !metric.startsWith('unnamed'))]),
  );
  return [...claimsOf].flatMap(([doc, left]) =>
    [...aligned.neighbours(doc)]
      .filter((other) => doc < other)
      .flatMap((other) => {
        const { doubt } = aligned.stories(doc, other);
        const { likeness, compare: scope } = aligned;
        const found = twins(left, claimsOf.get(other) ?? [], { likeness, scope, doubt });
        return found.filter(({ a, b }) => !scope(a, b).weights.some(isOfOtherTime));
      }),
  );
}

const isOfOtherTime = ({ about, bits }: Weight): boolean => about === 'period' && bits <= -8;
