import type { Claim } from '../../src/model/claim.js';
import { sum } from '../../src/model/decimal.js';
import { slack } from './slack.js';
import type { StatedSum } from './stated-sums.js';

export type Balance = 'balanced' | 'over' | 'short' | 'unreadable';

/**
 * Whether parts make up their whole: `over` where they are more, `short` where they are less. Bounds and margins
 * are added up end by end, as XBRL's Calculations 1.1 does, so that rounded parts are not blamed for their
 * rounding.
 */
export function balance({ whole, parts }: Pick<StatedSum, 'whole' | 'parts'>): Balance {
  if ([whole, ...parts].some(({ low, high }) => low === null && high === null)) return 'unreadable';
  if (total(parts, least) > most(whole)) return 'over';
  return total(parts, most) < least(whole) ? 'short' : 'balanced';
}

function least(claim: Claim): number {
  return claim.low === null ? -Infinity : sum([claim.low, -slack(claim)]);
}

function most(claim: Claim): number {
  return claim.high === null ? Infinity : sum([claim.high, slack(claim)]);
}

function total(parts: readonly Claim[], end: (claim: Claim) => number): number {
  const ends = parts.map(end);
  return ends.find((value) => !Number.isFinite(value)) ?? sum(ends);
}
