import type { Document } from '../model/document.js';
import { documentKey } from '../model/document-key.js';
import type { Extraction } from '../model/extraction.js';
import type { Memory } from '../model/memory.js';
import type { Passage } from '../model/passage.js';
import { isForm } from './is-form.js';
import { pairClaims } from './pair-claims.js';
import { pairSentences } from './pair-sentences.js';
import { tokenSentences } from './token-sentences.js';
import type { Sentence } from './token-sentences.js';

/**
 * Text that two documents, or two places of one, have in common, figures left out. Each pair of documents comes
 * once, the one that comes first in the list on the left. A form that was filled in twice is nothing in common.
 *
 * @param extractions one for each document, in the same order
 * @param likely pairs of documents that are worth a closer look, by their places in the list, in order
 */
export function findPassages(
  documents: readonly Document[],
  extractions: readonly Extraction[],
  likely: readonly (readonly [number, number])[],
  memory: Memory,
): Passage[] {
  const cut = new Map<number, Sentence[]>();
  const sentences = (at: number): Sentence[] => {
    const found = cut.get(at) ?? tokenSentences(documents[at]!, extractions[at]?.claims ?? []);
    cut.set(at, found);
    return found;
  };
  const rivals = new Map<number, number[]>();
  for (const [left, right] of likely) rivals.set(left, [...(rivals.get(left) ?? []), right]);
  const keyOf = (at: number) => documentKey(documents[at]!);
  return [...rivals].flatMap(([left, rights]) =>
    memory.recall(
      () => ['passages', keyOf(left), ...rights.map(keyOf)],
      () =>
        rights.flatMap((right) => {
          const [from, to] = [documents[left]!.id, documents[right]!.id];
          const common = inCommon(sentences(left), sentences(right));
          return common ? [{ left: from, right: to, ...common }] : [];
        }),
    ),
  );
}

function inCommon(
  a: readonly Sentence[],
  b: readonly Sentence[],
): Pick<Passage, 'pairs' | 'coverage'> | undefined {
  const alike = pairSentences(a, b).map(({ likeness, ...at }) => ({
    likeness,
    both: [a[at.left]!, b[at.right]!] as const,
  }));
  const pairs = alike.map(({ likeness, both: [one, other] }) => ({
    left: one.span,
    right: other.span,
    likeness,
    claims: pairClaims(one.tokens, other.tokens),
  }));
  if (pairs.length === 0 || isForm(alike.map(({ both }) => both))) return undefined;
  return { pairs, coverage: coverage(pairs, a, b) };
}

/** Sentences that are too short to pair count neither way. */
function coverage(pairs: Passage['pairs'], left: readonly Sentence[], right: readonly Sentence[]): number {
  const sideCoverage = (side: 'left' | 'right', sentences: readonly Sentence[]) => {
    const covered = new Set(pairs.map((pair) => pair[side].start)).size;
    const size = sentences.filter(({ telling }) => telling).length;
    return { size, share: covered / Math.max(1, size) };
  };
  const [a, b] = [sideCoverage('left', left), sideCoverage('right', right)];
  return Math.min(1, a.size <= b.size ? a.share : b.share);
}
