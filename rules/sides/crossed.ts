import type { MetricInput } from '../../src/check/rule.js';
import type { Claim } from '../../src/model/claim.js';
import { significantDigits } from '../repair/significant-digits.js';

/** Two figures of one sentence that another report gives the other way round. */
export interface Crossed {
  /** As one report tells them. */
  pair: [Claim, Claim];
  /** The same two things in the other report. */
  rivals: [Claim, Claim];
}

/** Fewer digits are the same by chance. */
const telling = 2;

/** Bits by which the words must speak for one order rather than for the other. */
const clearly = 3;

/**
 * Pairs of figures that have changed places: one of them measures what the metric says in both reports, with the value
 * that the other report gives to its neighbour; and the words around the four agree that they are crossed.
 */
export function crossed({
  claims,
  metric,
  extraction,
  neighbours,
  compare,
  likeness,
}: MetricInput): Crossed[] {
  const own = claims.filter((claim) => claim.metric === metric && isTelling(claim));
  return own.flatMap((first) => {
    const near = neighbours(first.doc);
    // Told once, by the report that comes first.
    const rivals = own.filter(({ doc, value }) => near.has(doc) && doc > first.doc && value !== first.value);
    return rivals.flatMap((rival): Crossed[] => {
      if (!isAlike(first, rival) || compare(first, rival).relation !== 'same') return [];
      const second = extraction(first.doc).claims.find(
        (other) => isBeside(other, first) && other.value === rival.value,
      );
      const theirs = extraction(rival.doc).claims.filter(isTelling);
      const other = theirs.find((claim) => isAlike(claim, first) && claim.value === first.value);
      if (!second || !other || theirs.some((claim) => claim !== rival && claim.value === rival.value))
        return [];
      const across = likeness(first, rival).bits + likeness(second, other).bits;
      const straight = likeness(first, other).bits + likeness(second, rival).bits;
      return across - straight < clearly ? [] : [{ pair: [first, second], rivals: [rival, other] }];
    });
  });
}

function isTelling(claim: Claim): boolean {
  return claim.value !== null && claim.relation === '=' && significantDigits(claim) >= telling;
}

function isAlike(a: Claim, b: Claim): boolean {
  return a.unit === b.unit && a.measure === b.measure;
}

function isBeside(one: Claim, other: Claim): boolean {
  return one !== other && one.sentenceStart === other.sentenceStart && isAlike(one, other);
}
