import type { Lookup } from '../../src/check/rule.js';
import type { Claim } from '../../src/model/claim.js';

/** What other reports say of the thing that a figure measures, as far as they do not copy its sentence. */
export function saidElsewhere(
  claim: Claim,
  { alike, compare, neighbours }: Pick<Lookup, 'alike' | 'compare' | 'neighbours'>,
): Claim[] {
  // Only what tells the same event can say the same of it, and a large archive holds much else.
  const near = neighbours(claim.doc);
  return alike(claim).filter((other) => {
    const { doc, value, relation, unit, measure } = other;
    const isPlain = value !== null && relation === '=' && unit === claim.unit && measure === claim.measure;
    if (doc === claim.doc || !near.has(doc) || !isPlain) return false;
    const { relation: scope, weights } = compare(claim, other);
    return scope === 'same' && !weights.some(({ about }) => about === 'copied');
  });
}
