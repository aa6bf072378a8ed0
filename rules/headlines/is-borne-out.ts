import { agree } from '../../src/model/agree.js';
import type { Claim } from '../../src/model/claim.js';
import { significantDigits } from '../repair/significant-digits.js';
import { apart } from '../sides/apart.js';
import { addsUp } from './adds-up.js';
import { headlineRounding } from './headline-rounding.js';

const { loose, farthest } = headlineRounding;

/** What rounds has fewer digits than what it rounds: 1,204 stands for no 1,240. */
export function isBorneOut(title: Claim, body: readonly Claim[]): boolean {
  const isRounded = (claim: Claim) => significantDigits(title) < significantDigits(claim);
  const isNear = (claim: Claim) =>
    agree(title, claim) && !isOutside(title, claim)
      ? apart(title, claim) <= farthest
      : isRounded(claim) && apart(title, claim) <= loose && !isOutside(title, claim);
  return body.some(isNear) || addsUp(title, body);
}

/** "More than 7,000" is no way to round 6,500, nor "under 6,000". */
const isOutside = ({ relation, value }: Claim, { low, high }: Claim): boolean =>
  value !== null &&
  ((relation.startsWith('>') && (high ?? Infinity) < value) ||
    (relation.startsWith('<') && (low ?? -Infinity) > value));
