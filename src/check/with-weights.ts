import type { Comparison } from '../model/alignment.js';
import type { Claim } from '../model/claim.js';
import type { Evidence } from '../model/finding.js';
import type { Complaint, Lookup } from './rule.js';

type Compared = Comparison & { claims: [string, string] };

/**
 * The evidence of a complaint with what speaks for and against its figures being of one fact, in bits, where its rule
 * did not say so: each figure with the first one of another report that it was held against. A sum or a change holds
 * figures of other metrics or times against each other; of these, each is shown with the one that has most for it, and
 * the words that both stand among.
 */
export function withWeights(
  { claims, evidence }: Pick<Complaint, 'claims' | 'evidence'>,
  lookup: Pick<Lookup, 'compare' | 'likeness'>,
): Evidence | undefined {
  if (evidence?.comparisons !== undefined) return evidence;
  const others = claims.map((claim, at) => claims.slice(0, at).filter(({ doc }) => doc !== claim.doc));
  const aligned = claims.flatMap((claim, at) => {
    const other = others[at]?.find((one) => isAligned(lookup.compare(one, claim)));
    return other ? [compared(other, claim, lookup)] : [];
  });
  const comparisons =
    aligned.length > 0 ? aligned : claims.flatMap((claim, at) => nearest(claim, others[at] ?? [], lookup));
  return comparisons.length === 0 ? evidence : { ...evidence, comparisons };
}

function compared(one: Claim, other: Claim, { compare }: Pick<Lookup, 'compare'>): Compared {
  return { claims: [one.id, other.id], ...compare(one, other) };
}

/** By what they measure, or by the place of a sentence that runs alike. */
function isAligned({ relation, weights }: Comparison): boolean {
  return relation !== 'apart' || weights.some(({ about }) => about === 'copied');
}

function nearest(
  claim: Claim,
  others: readonly Claim[],
  lookup: Pick<Lookup, 'compare' | 'likeness'>,
): Compared[] {
  const all = others.map((other) => {
    const comparison = compared(other, claim, lookup);
    return { ...comparison, weights: [...comparison.weights, lookup.likeness(other, claim)] };
  });
  return all.toSorted((a, b) => bitsOf(b) - bitsOf(a)).slice(0, 1);
}

function bitsOf({ weights }: Comparison): number {
  return weights.reduce((sum, { bits }) => sum + bits, 0);
}
