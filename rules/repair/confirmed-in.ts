import type { Lookup } from '../../src/check/rule.js';
import type { Claim } from '../../src/model/claim.js';
import { balance } from '../sums/balance.js';
import { statedSums } from '../sums/stated-sums.js';

/** Tells whether some sum bears a figure out, so that it can't be blamed where another one does not close. */
export function confirmedIn(lookup: Lookup): (claim: Claim) => boolean {
  return (claim) => statedSums(claim, lookup).some((sum) => balance(sum) === 'balanced');
}
