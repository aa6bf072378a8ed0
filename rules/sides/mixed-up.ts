import type { Lookup } from '../../src/check/rule.js';
import type { Claim } from '../../src/model/claim.js';
import { periodInWords } from '../../src/model/period-in-words.js';
import { agreeAcross } from '../units/agree-across.js';
import { isTelling } from './is-telling.js';
import type { LikelyCause } from './likeliest-cause.js';

/**
 * A figure that the other report gives too, but for another time: it was put beside the wrong period, for which the
 * other report has one of its own.
 */
export function mixedUp(
  { a: claim, b: rival }: { a: Claim; b: Claim },
  others: readonly Claim[],
  { compare }: Lookup,
): LikelyCause | undefined {
  const source = others.find(
    (other) =>
      other.period !== undefined &&
      other.period !== claim.period &&
      isTelling(claim) &&
      agreeAcross(claim, other),
  );
  if (!source || claim.period === undefined || rival.period === undefined) return undefined;
  if (compare(claim, source).relation === 'same') return undefined;
  return {
    cause: 'unknown',
    strong: true,
    words: `that is the figure for ${periodInWords(source.period)} in ${source.doc}`,
  };
}
