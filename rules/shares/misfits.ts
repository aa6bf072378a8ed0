import type { Complaint, DocumentInput } from '../../src/check/rule.js';
import type { Claim } from '../../src/model/claim.js';
import { significantDigits } from '../repair/significant-digits.js';
import { groupBy } from '../groups/group-by.js';
import { countsBeside } from './counts-beside.js';
import type { CountAndShare } from './counts-beside.js';
import { fits } from './fits.js';
import { misfit } from './misfit.js';
import { ofNamed } from './of-named.js';

/** Fewer digits fit too many shares. */
const telling = 3;

/**
 * Counts with shares that what they are of contradicts: one of a list, where others of it fit a whole that the report
 * tells ("512 votes (51.2%), 301 votes (38%) and 187 votes (18.7%) of 1,000"); or a share "of revenue" that fits none of
 * the revenues.
 */
export function* misfits(input: DocumentInput): Generator<Complaint> {
  const pairs = countsBeside(input.claims, input.of.text).filter(({ part }) => part.partOf === undefined);
  for (const pair of pairs) {
    const named = ofNamed(pair, { claims: input.claims, text: input.of.text });
    const [whole] = named;
    if (whole && !named.some((one) => fits(pair, one))) yield misfit(pair, whole, input);
  }
  for (const list of groupBy(pairs, ({ part }) => `${part.sentenceStart} ${part.unit}`).values()) {
    const whole = list.length > 1 ? wholeOf(list, input.claims) : undefined;
    if (whole) for (const pair of list.filter((one) => !fits(one, whole))) yield misfit(pair, whole, input);
  }
}

/** The figure of the report that most of the list are shares of, if any is. */
function wholeOf(list: readonly CountAndShare[], claims: readonly Claim[]): Claim | undefined {
  const parts = list.map(({ part }) => part);
  const most = Math.max(...parts.map(({ value }) => value ?? 0));
  const wholes = claims.filter(
    (claim) =>
      !parts.includes(claim) &&
      claim.unit === parts[0]?.unit &&
      claim.relation === '=' &&
      claim.section !== 'boilerplate' &&
      (claim.value ?? 0) > most &&
      significantDigits(claim) >= telling,
  );
  const fitting = (whole: Claim) => list.filter((pair) => fits(pair, whole) && isTelling(pair)).length;
  const [best] = wholes.toSorted((a, b) => fitting(b) - fitting(a));
  return best && fitting(best) > 0 ? best : undefined;
}

/** That a count fits its share by chance takes few digits. */
function isTelling({ part, share }: CountAndShare): boolean {
  return significantDigits(part) >= telling && significantDigits(share) >= telling - 1;
}
