import type { Comparison } from '../model/alignment.js';
import type { Evidence } from '../model/finding.js';
import type { Complaint, Lookup } from './rule.js';

/**
 * The evidence of a complaint with what speaks for and against its figures being of one fact, in bits, where its rule
 * did not say so: each figure with the first one of another report that it was held against.
 */
export function withWeights(
  { claims, evidence }: Pick<Complaint, 'claims' | 'evidence'>,
  { compare }: Pick<Lookup, 'compare'>,
): Evidence | undefined {
  if (evidence?.comparisons !== undefined) return evidence;
  const comparisons = claims.flatMap((claim, at) => {
    const others = claims.slice(0, at).filter(({ doc }) => doc !== claim.doc);
    const other = others.find((one) => isAligned(compare(one, claim)));
    return other ? [{ claims: [other.id, claim.id], ...compare(other, claim) }] : [];
  });
  return comparisons.length === 0 ? evidence : { ...evidence, comparisons };
}

/** By what they measure, or by the place of a sentence that runs alike. */
function isAligned({ relation, weights }: Comparison): boolean {
  return relation !== 'apart' || weights.some(({ about }) => about === 'copied');
}
