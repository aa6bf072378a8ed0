import type { Lookup } from '../../src/check/rule.js';
import type { Comparison } from '../../src/model/alignment.js';
import type { Claim } from '../../src/model/claim.js';
import type { LikelyCause } from './likeliest-cause.js';

/** "Corrected: Ferry runs aground", "Correction (May 3): ...", "This story has been corrected", "An earlier version of ..." */
const mark =
  /^\W*(?:correct(?:ed|ions?)\b(?:\s*\([^()]*\))?(?:\s*[:–—]| - )|an earlier version of this\b|this \w+ (?:was|has been) corrected\b)|\(corrected\)\W*$/i;

/** "CORRECTED-Ferry runs aground": in capitals it is a mark, whatever comes behind it. */
const inCapitals = /^\W*CORRECT(?:ED|ION)\b/;

/**
 * The likely cause of a disagreement, where one of the two reports is marked as the corrected version of the other: its
 * figure supersedes that one, whatever the slip was. They are of one source, or the figures stand in a sentence that runs
 * alike in both.
 */
export function corrected(
  { a, b, comparison }: { a: Claim; b: Claim; comparison: Comparison },
  likely: LikelyCause,
  lookup: Pick<Lookup, 'document' | 'oneSource'>,
): LikelyCause {
  const isCopied = comparison.weights.some(({ about }) => about === 'copied');
  if (!isCopied && !lookup.oneSource(a.doc, b.doc)) return likely;
  const marked = [a.doc, b.doc].filter((doc) => isMarked(doc, lookup));
  return marked.length === 1
    ? { ...likely, cause: 'update', words: `${marked[0]} is marked as corrected and supersedes it` }
    : likely;
}

function isMarked(doc: string, { document }: Pick<Lookup, 'document'>): boolean {
  const { text, blocks, meta } = document(doc);
  const told = blocks.map(({ start, end }) => text.slice(start, end));
  return [meta.title ?? '', ...told].some((words) => mark.test(words) || inCapitals.test(words));
}
