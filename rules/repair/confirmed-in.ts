import type { Lookup } from '../../src/check/rule.js';
import type { Claim } from '../../src/model/claim.js';
import { balance } from '../sums/balance.js';
import { statedSums } from '../sums/stated-sums.js';
import { saidElsewhere } from './said-elsewhere.js';

/** Tells whether a sum that closes, or another report, bears a figure out, so that it can't be blamed for a sum. */
export function confirmedIn(lookup: Lookup): (claim: Claim) => boolean {
  return (claim) =>
    statedSums(claim, lookup).some((sum) => balance(sum) === 'balanced') ||
    saidElsewhere(claim, lookup).some(({ value }) => value === claim.value);
}
