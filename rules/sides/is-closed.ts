import type { Lookup } from '../../src/check/rule.js';
import type { Claim } from '../../src/model/claim.js';
import { parsePeriod } from '../../src/model/period.js';
import { sentenceOf } from '../wording/sentence-of.js';

/** A shorter one may be the day on which something happened, and what is known of that day still changes. */
const fewestDays = 28;

/** "revised from 3.1%", "a preliminary count", "the bank corrected its figures" */
const mayChange =
  /\b(?:re-?vis|re-?stat|correct|amend|adjust|updat|preliminar|provisional|initial|estimat|expect|forecast|project|so far)/i;

/**
 * Whether two figures are for a month, quarter or year that was over before either report was made, so that the later
 * report does not bring the earlier one up to date, unless one of them says that the figure may change.
 */
export function isClosed(a: Claim, b: Claim, lookup: Lookup): boolean {
  const isTold = [a, b].every(({ implied }) => !implied?.includes('period'));
  const period = a.period === b.period && isTold ? parsePeriod(a.period ?? '') : undefined;
  if (!period || period.end - period.start + 1 < fewestDays) return false;
  const isOver = [a, b].every(({ doc }) => {
    const day = parsePeriod(lookup.extraction(doc).anchor?.edtf ?? '');
    return day?.unspecified === period.unspecified && day.start > period.end;
  });
  return isOver && ![a, b].some((claim) => mayChange.test(sentenceOf(claim, lookup)));
}
