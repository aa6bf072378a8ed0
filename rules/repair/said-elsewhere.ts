import type { Lookup } from '../../src/check/rule.js';
import type { Claim } from '../../src/model/claim.js';

/** What other reports say of the thing that a figure measures, as far as they do not copy its sentence. */
export function saidElsewhere(claim: Claim, { alike, compare }: Pick<Lookup, 'alike' | 'compare'>): Claim[] {
  return alike(claim).filter((other) => {
    const { doc, value, relation, unit, measure } = other;
    const isPlain = value !== null && relation === '=' && unit === claim.unit && measure === claim.measure;
    if (doc === claim.doc || !isPlain) return false;
    const { relation: scope, weights } = compare(claim, other);
    return scope === 'same' && !weights.some(({ about }) => about === 'copied');
  });
}
