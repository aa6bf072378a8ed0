import type { Lookup } from '../../src/check/rule.js';
import type { Claim } from '../../src/model/claim.js';
import type { Comparison } from '../../src/model/alignment.js';
import { significantDigits } from '../repair/significant-digits.js';

/** One digit is the same by chance. */
const telling = 2;

/** What third reports, which copy neither, say of the same thing to the last digit as one of two that differ. */
export function outvoting(
  a: Claim,
  b: Claim,
  {
    saying,
    compare,
    neighbours,
  }: Pick<Lookup, 'compare' | 'neighbours'> & { saying: (value: number | null) => readonly Claim[] },
): Claim[] {
  const either = a.value === b.value ? saying(a.value) : [...saying(a.value), ...saying(b.value)];
  return either.filter((third) => {
    const isThird = third.doc !== a.doc && third.doc !== b.doc;
    const [agreeing, other] = third.value === b.value ? [b, a] : [a, b];
    if (!isThird || third.value !== agreeing.value || third.relation !== '=') return false;
    // In a large archive many reports of other events say the same.
    if (significantDigits(third) < telling || !neighbours(agreeing.doc).has(third.doc)) return false;
    return [compare(third, agreeing), compare(third, other)].every(isSameFact);
  });
}

function isSameFact({ relation, weights }: Comparison): boolean {
  return relation === 'same' && !weights.some(({ about }) => about === 'copied');
}
