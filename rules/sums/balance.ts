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
  const rounding = finest(parts);
  const [fewest, most] = [ends(parts, 'low', -1, rounding), ends(parts, 'high', 1, rounding)];
  const [least, greatest] = [ends([whole], 'low', -1), ends([whole], 'high', 1)];
  // That each was rounded by just half a digit, and all the same way, is no explanation.
  const isRounded = slack(whole) > 0 || parts.some((part) => slack(part) > 0);
  if (fewest > greatest || (isRounded && fewest === greatest && fewest < most)) return 'over';
  return most < least || (isRounded && most === least && fewest < most) ? 'short' : 'balanced';
}

/**
 * What rounding may have moved each of a list of plain figures by: who writes €350,000 would not have made €400,000 of
 * €352,000.
 */
function finest(parts: readonly Claim[]): number {
  return Math.min(...parts.map((part) => (part.relation === '=' ? part.margin : Infinity)));
}

function ends(claims: readonly Claim[], side: 'low' | 'high', sign: 1 | -1, rounding = Infinity): number {
  const all = claims.map((claim) => {
    const end = claim[side];
    const room = claim.relation === '=' ? Math.min(slack(claim), Math.max(rounding, 0)) : slack(claim);
    return end === null ? sign * Infinity : sum([end, sign * room]);
  });
  return all.find((value) => !Number.isFinite(value)) ?? sum(all);
}
