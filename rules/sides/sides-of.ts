import type { Lookup } from '../../src/check/rule.js';
import type { Claim } from '../../src/model/claim.js';
import { mostPrecise } from '../../src/model/most-precise.js';
import { balance } from '../sums/balance.js';
import { statedSums } from '../sums/stated-sums.js';
import { agreeAcross } from '../units/agree-across.js';

/** Claims that agree, among claims of one fact that do not all agree. */
export interface Side {
  /** The most precise one, which speaks for the side. */
  head: Claim;
  claims: Claim[];
  /** How many sources say so, counting copies of one text, and the reports of one publisher, once. */
  sources: number;
}

/**
 * Sorts claims of one fact into sides, the one most likely at fault first: one whose figure stands in a sum that
 * does not close, then the one that fewer independent reports are on. Copying makes no source: see X. Dong,
 * L. Berti-Equille and D. Srivastava, "Integrating conflicting data: the role of source dependence", VLDB 2009.
 */
export function sidesOf(claims: readonly Claim[], lookup: Lookup): Side[] {
  const sides: Side[] = [];
  let left = [...claims];
  for (let head = mostPrecise(left); head; head = mostPrecise(left)) {
    const speaker = head;
    const own = left.filter((claim) => claim === speaker || agreeAcross(claim, speaker));
    left = left.filter((claim) => !own.includes(claim));
    sides.push({ head: speaker, claims: own, sources: sourcesOf(own, lookup) });
  }
  const faultOf = (side: Side) => sumFault(side, lookup);
  return sides.toSorted((a, b) => faultOf(b) - faultOf(a) || a.sources - b.sources);
}

function sourcesOf(claims: readonly Claim[], { compare, oneSource }: Lookup): number {
  const copyOf = (claim: Claim, other: Claim) =>
    oneSource(claim.doc, other.doc) || compare(claim, other).weights.some(({ about }) => about === 'copied');
  return claims.filter((claim, at) => !claims.slice(0, at).some((other) => copyOf(claim, other))).length;
}

/** 1 where a sum speaks against a side, -1 where one bears it out, 0 where none tells. */
function sumFault({ claims }: Side, lookup: Lookup): number {
  const found = claims.flatMap((claim) => statedSums(claim, lookup).map(balance));
  if (found.includes('balanced')) return -1;
  return found.includes('over') || found.includes('short') ? 1 : 0;
}
