import type { Lookup } from '../../src/check/rule.js';
import type { Claim } from '../../src/model/claim.js';
import { parsePeriod } from '../../src/model/period.js';
import type { Period } from '../../src/model/period.js';
import { sentenceOf } from '../wording/sentence-of.js';

/** A shorter one may be the day on which something happened, and what is known of that day still changes. */
const fewestDays = 28;

/** What was so long ago is told as it was then, and what was estimated then is estimated still. */
const longAgo = 365;

/** "revised from 3.1%", "the bank corrected its figures" */
const wasChanged = /\b(?:re-?vis|re-?stat|correct|amend|adjust|updat)/i;

/** "a preliminary count" */
const isPassing = /\b(?:preliminar|provisional|initial|estimat|expect|forecast|project|so far)/i;

/**
 * Whether two figures are for a month, quarter or year that was over before either report was made, so that the later
 * report does not bring the earlier one up to date, unless one of them says that the figure may change.
 */
export function isClosed(a: Claim, b: Claim, lookup: Lookup): boolean {
  const period = a.period === b.period ? parsePeriod(a.period ?? '') : undefined;
  if (!period || period.end - period.start + 1 < fewestDays) return false;
  const since = Math.min(...[a, b].map(({ doc }) => daysSince(period, doc, lookup)));
  const isTold = [a, b].every(({ implied }) => !implied?.includes('period'));
  if (since <= 0 || (since < longAgo && !isTold)) return false;
  const marks = since < longAgo ? [wasChanged, isPassing] : [wasChanged];
  return ![a, b].some((claim) => marks.some((mark) => mark.test(sentenceOf(claim, lookup))));
}

/** Days from the end of a period to the making of a report; negative where that is not known. */
function daysSince(period: Period, doc: string, { extraction }: Lookup): number {
  const day = parsePeriod(extraction(doc).anchor?.edtf ?? '');
  return day?.unspecified === period.unspecified ? day.start - period.end : -1;
}
