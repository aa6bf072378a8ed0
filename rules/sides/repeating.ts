import type { Lookup } from '../../src/check/rule.js';
import type { Claim } from '../../src/model/claim.js';
import { significantDigits } from '../repair/significant-digits.js';

/** Fewer digits are met by chance. */
const telling = 3;

/** Bits of common words. */
const likeWords = 1;

/**
 * Where other reports of the event have one of two figures that differ, under whatever metric: the same digits among
 * like words. A report that has both bears out neither.
 */
export function repeating(a: Claim, b: Claim, lookup: Lookup): Claim[] {
  const others = [...lookup.neighbours(a.doc)].filter((doc) => doc !== b.doc);
  return others.flatMap((doc) => {
    const { claims } = lookup.extraction(doc);
    const [asA, asB] = [a, b].map((claim) => claims.filter((other) => isTheSame(other, claim, lookup))) as [
      Claim[],
      Claim[],
    ];
    return asA.length > 0 && asB.length > 0 ? [] : [...asA, ...asB];
  });
}

function isTheSame(other: Claim, claim: Claim, { likeness }: Lookup): boolean {
  const { value, unit, relation, section } = other;
  const isSame = value !== null && value === claim.value && unit === claim.unit;
  if (!isSame || relation !== '=' || section === 'boilerplate' || significantDigits(claim) < telling)
    return false;
  return likeness(other, claim).bits >= likeWords;
}
