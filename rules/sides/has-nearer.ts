import type { Lookup } from '../../src/check/rule.js';
import type { Claim } from '../../src/model/claim.js';
import { agreeAcross } from '../units/agree-across.js';
import { logRatio } from './log-ratio.js';

/** Bits that words must say more for each e-fold between two figures. */
const perFold = 2;

/**
 * Whether the report of `a` has another figure that is nearer to `b`, by words and size together, and that no figure
 * of the report of `b` bears out: then it is that one of which `b` says otherwise.
 */
export function hasNearer(a: Claim, b: Claim, { extraction, likeness }: Lookup): boolean {
  const theirs = extraction(b.doc).claims;
  const nearness = (claim: Claim) => likeness(claim, b).bits - perFold * logRatio(claim, b);
  const least = nearness(a);
  return extraction(a.doc).claims.some(
    (other) =>
      other.unit === a.unit &&
      other.measure === a.measure &&
      other.value !== a.value &&
      nearness(other) > least &&
      !theirs.some((claim) => agreeAcross(claim, other)),
  );
}
