import type { MetricInput } from '../../src/check/rule.js';
import { camps } from '../../src/model/camps.js';
import type { Claim } from '../../src/model/claim.js';
import { isNeatSlip } from '../repair/is-neat-slip.js';
import { significantDigits } from '../repair/significant-digits.js';
import { sourcesOf } from '../sources/sources-of.js';
import { balance } from '../sums/balance.js';
import { statedSums } from '../sums/stated-sums.js';
import { agreeAcross } from '../units/agree-across.js';
import { rateFault } from './rate-fault.js';

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
 * does not close, or does not fit the figures beside it, then the one that fewer independent reports are on.
 */
export function sidesOf(claims: readonly Claim[], input: MetricInput): Side[] {
  const sides = camps(claims, agreeAcross)
    .map(({ head, claims: own }): Side => {
      return { head, claims: own, sources: sourcesOf(own, input) };
    })
    .map(withoutSharedSlip);
  const faultOf = (side: Side) => ownFault(side, input);
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

/** 1 where a sum, or the levels or counts of a rate, speak against a side, -1 where they bear it out, 0 where none tell. */
function ownFault({ claims }: Side, input: MetricInput): number {
  const rates = claims.map((claim) => rateFault(claim, input)).filter((fault) => fault !== 0);
  if (rates.length > 0) return Math.max(...rates);
  const found = claims.flatMap((claim) => statedSums(claim, input).map(balance));
  if (found.includes('balanced')) return -1;
  return found.includes('over') || found.includes('short') ? 1 : 0;
}
