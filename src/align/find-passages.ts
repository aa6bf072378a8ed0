import type { Document } from '../model/document.js';
import type { Extraction } from '../model/extraction.js';
import type { Passage } from '../model/passage.js';
import { isForm } from './is-form.js';
import { likelyCopies } from './likely-copies.js';
import { pairClaims } from './pair-claims.js';
import { pairSentences } from './pair-sentences.js';
import { tokenSentences } from './token-sentences.js';
import type { Sentence } from './token-sentences.js';

/**
 * Text that two documents, or two places of one, have in common, figures left out. Each pair of documents comes
 * once, the one that comes first in the list on the left. A form that was filled in twice is nothing in common.
 *
 * @param extractions one for each document, in the same order
 * @param mayCopy whether a pair of documents, by their places in the list, is worth a closer look
 */
export function findPassages(
  documents: readonly Document[],
  extractions: readonly Extraction[],
  mayCopy: (left: number, right: number) => boolean,
): Passage[] {
  const corpus = documents.map((document, at) => tokenSentences(document, extractions[at]?.claims ?? []));
  const likely = likelyCopies(corpus).filter(([left, right]) => mayCopy(left, right));
  return likely.flatMap(([left, right]) => {
    const [a, b] = [corpus[left] ?? [], corpus[right] ?? []];
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
    const [from, to] = [documents[left], documents[right]];
    if (pairs.length === 0 || !from || !to || isForm(alike.map(({ both }) => both))) return [];
    return [{ left: from.id, right: to.id, pairs, coverage: coverage(pairs, a, b) }];
  });
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
