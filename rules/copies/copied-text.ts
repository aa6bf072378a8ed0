import type { PassageInput } from '../../src/check/rule.js';
import type { Claim } from '../../src/model/claim.js';

/** What two reports have in common, enough of it to be no accident. */
export interface Copy {
  /** As the first of the two has them. */
  sentences: string[];
  /** The claims that stand in the same place of both, the first report's first. */
  figures: [Claim, Claim][];
}

/**
 * The text that a passage's two documents share, or undefined where it is too little, or a form: a bulletin that
 * comes out in the same words each week, with other figures in it, is no copy.
 *
 * @param fewestWords that they must have in common
 */
export function copiedText(
  { passage, document, claim }: PassageInput,
  fewestWords: number,
): Copy | undefined {
  if (passage.left === passage.right) return undefined;
  const { text } = document(passage.left);
  const spans = new Map(passage.pairs.map(({ left }) => [left.start, left]));
  const sentences = [...spans.values()]
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '));
  const words = sentences.join(' ').match(/\p{Script=Han}|[\p{L}\p{N}]+/gu)?.length ?? 0;
  const figures = passage.pairs.flatMap(({ claims }) =>
    claims.map(([left, right]): [Claim, Claim] => [claim(left), claim(right)]),
  );
  const same = figures.filter(([a, b]) => a.value === b.value).length;
  return words < fewestWords || same < figures.length / 2 ? undefined : { sentences, figures };
}
