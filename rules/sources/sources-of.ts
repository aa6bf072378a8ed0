import type { Lookup } from '../../src/check/rule.js';
import type { Claim } from '../../src/model/claim.js';

/**
 * How many sources say so, counting copies of one text, and the reports of one publisher, once. Copying makes no
 * source: see X. Dong, L. Berti-Equille and D. Srivastava, "Integrating conflicting data: the role of source
 * dependence", VLDB 2009.
 */
export function sourcesOf(claims: readonly Claim[], { compare, oneSource }: Lookup): number {
  const copyOf = (claim: Claim, other: Claim) =>
    oneSource(claim.doc, other.doc) || compare(claim, other).weights.some(({ about }) => about === 'copied');
  return claims.filter((claim, at) => !claims.slice(0, at).some((other) => copyOf(claim, other))).length;
}
