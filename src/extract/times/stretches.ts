import { fromEdtf, shiftDays, shiftMonths, toEdtf } from './calendar-day.js';
import { dayAndMonth, dayOfWeek, monthOf, monthPattern } from './calendar-dates.js';
import type { TimeParser } from './time.js';
import { yearOf, yearSuffix } from './year-of.js';

/** "in the week to Sunday, 9 March": the seven days that end on that day. */
export const weekTo: TimeParser = {
  name: 'week to a day',
  pattern: new RegExp(`\\bthe week (?:to|ending|ended|through|until) (?<end>(?:\\p{Lu}\\p{Ll}+day)(?:,?\\s\\d{1,2}\\s${monthPattern}|,?\\s${monthPattern}\\s\\d{1,2})?|\\d{1,2}\\s${monthPattern}|${monthPattern}\\s\\d{1,2})`, 'gu'),
  read({ end = '' }, anchor) {
    for (const parser of [dayAndMonth, dayOfWeek]) {
      const match = [...end.matchAll(parser.pattern)][0];
      const edtf = match && parser.read(match.groups ?? {}, anchor)?.edtf;
      const last = edtf && fromEdtf(edtf);
      const first = last && shiftDays(last, -6);
      if (first) return { edtf: `${toEdtf(first)}/${toEdtf(last)}`, relative: true };
    }
    return { relative: true };
  },
  examples: { '2024-10-28/2024-11-03': ['the week to Sunday', 'the week to Sunday, 3 November'] },
  counterexamples: ['the week to come'],
};

/** "in the 12 months to March", "the year ended March 31", "the six months ending in June 2024". */
export const monthsTo: TimeParser = {
  name: 'months to a month',
  pattern: new RegExp(
    `\\bthe (?:(?<count>\\d{1,2}|three|six|nine|twelve)\\smonths|(?<yearLong>(?:financial |fiscal )?year)) (?:to|ending|ended|through)(?: in)?(?: the end of)? (?<month>${monthPattern})\\b\\.?(?:\\s\\d{1,2}\\b)?${yearSuffix()}`,
    'gi',
  ),
  read(groups, anchor) {
    const words: Record<string, number> = { three: 3, six: 6, nine: 9, twelve: 12 };
    const count = groups.yearLong ? 12 : (words[groups.count?.toLowerCase() ?? ''] ?? Number(groups.count));
    const month = monthOf(groups.month);
    const last = { year: yearOf(groups, anchor, month), month };
    const first = shiftMonths(last, 1 - count);
    return first && { edtf: `${toEdtf(first)}/${toEdtf(last)}`, relative: !groups.year };
  },
  examples: { '2023-04/2024-03': ['the 12 months to March', 'the year ended March 31'], '2024-01/2024-06': ['the six months to June'] },
  counterexamples: ['the 12 months of winter'],
};
