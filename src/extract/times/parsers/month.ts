import { anyOf } from '../../patterns/any-of.js';
import { toEdtf, type CalendarDay } from '../calendar-day.js';
import { monthNames } from '../month-names.js';
import { monthOf } from '../month-of.js';
import { monthPattern } from '../month-pattern.js';
import type { TimeParser } from '../time.js';
import { yearOf } from '../year-of.js';
import { yearSuffix } from '../year-suffix.js';

/** In lower case, or at the start of a sentence. */
const leads = anyOf(
  'in for of since until till by during from to through early mid late last this next'
    .split(' ')
    .flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)]),
);

/** The year of "next March": this one, where the month is still to come. */
function nextYear({ year, month: now }: CalendarDay, then: number): number | undefined {
  if (year === undefined || now === undefined) return undefined;
  return then > now ? year : year + 1;
}

/** "in March", "of May this year", "September 2024"; without a year only where a word beside it shows a date. */
export const month: TimeParser = {
  name: 'month',
  trigger: monthNames,
  pattern: new RegExp(
    // Where no capital stands no look back is worth while.
    String.raw`(?=[A-Z])(?<=(?<lead>(?:\b${leads}|(?:%|\bper\s?cent|\bpoints?)\son)[\s-])?)\b(?<month>${monthPattern})${yearSuffix}(?:(?<alone>(?=\salone\b|['’]s\s|\s(?:saw|had|brought)\s))|)(?!\s?(?:[0-2]?\d|3[01])(?!\d|[.,]\d))`,
    'g',
  ),
  read(groups, anchor) {
    const number = monthOf(groups.month);
    if (!number || (groups.lead ?? groups.year ?? groups.that ?? groups.alone) === undefined)
      return undefined;
    const isNext = /^next\b/i.test(groups.lead ?? '') && (groups.year ?? groups.that) === undefined;
    const year = isNext ? nextYear(anchor, number) : yearOf(groups, anchor, number);
    return { edtf: toEdtf({ year, month: number }), relative: !groups.year };
  },
  examples: {
    '2024-05': [
      'in May',
      'In May, boats sank',
      'of May this year',
      'the forecast for May',
      'May 2024',
      'mid-May',
      'In May 310 boats',
      'in May 12,000 boats',
      'May alone',
      "May's total was 310 boats",
      'May saw 310 boats',
      '4% on May (310 boats)',
    ],
    '2023-12': ['in December', 'December last year'],
    '2024-12': ['next December'],
    '2025-03': ['next March'],
  },
  counterexamples: ['in May 12', 'May it last.', 'a March on Kestrel Bay', 'it may last'],
};
