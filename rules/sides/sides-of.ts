import type { Lookup } from '../../src/check/rule.js';
import { camps } from '../../src/model/camps.js';
import type { Claim } from '../../src/model/claim.js';
import { isNeatSlip } from '../repair/is-neat-slip.js';
import { significantDigits } from '../repair/significant-digits.js';
import { sourcesOf } from '../sources/sources-of.js';
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
  /** Several reports have it, and it is a slip of what more sources say: one of them has it from another. */
  copiedSlip?: true;
}

/** Fewer digits may be mistyped in the same way twice. */
const tellingDigits = 4;

/**
 * Sorts claims of one fact into sides, the one most likely at fault first: one whose figure stands in a sum that
 * does not close, then the one that fewer independent reports are on.
 */
export function sidesOf(claims: readonly Claim[], lookup: Lookup): Side[] {
  const sides = camps(claims, agreeAcross)
    .map(({ head, claims: own }): Side => {
      return { head, claims: own, sources: sourcesOf(own, lookup) };
    })
    .map(withoutSharedSlip);
  const faultOf = (side: Side) => sumFault(side, lookup);
  return sides.toSorted((a, b) => faultOf(b) - faultOf(a) || a.sources - b.sources);
}

/**
 * A wrong figure that reports share is evidence that one copied the other, as a right one is not: see X. Dong,
 * L. Berti-Equille and D. Srivastava, "Integrating conflicting data: the role of source dependence", VLDB 2009.
 */
function withoutSharedSlip(side: Side, _: number, sides: readonly Side[]): Side {
  const { head, sources } = side;
  const isSlipOf = (other: Side) => other.sources > sources && isNeatSlip(head.value, other.head.value);
  const isCopied = sources > 1 && significantDigits(head) >= tellingDigits && sides.some(isSlipOf);
  return isCopied ? { ...side, sources: 1, copiedSlip: true } : side;
}

/** 1 where a sum speaks against a side, -1 where one bears it out, 0 where none tells. */
function sumFault({ claims }: Side, lookup: Lookup): number {
  const found = claims.flatMap((claim) => statedSums(claim, lookup).map(balance));
  if (found.includes('balanced')) return -1;
  return found.includes('over') || found.includes('short') ? 1 : 0;
}
