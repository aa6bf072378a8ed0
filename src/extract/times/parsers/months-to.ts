import { monthNames } from '../month-names.js';
import { shiftMonths, toEdtf } from '../calendar-day.js';
import { monthOf } from '../month-of.js';
import { monthPattern } from '../month-pattern.js';
import type { TimeParser } from '../time.js';
import { yearOf } from '../year-of.js';
import { yearSuffix } from '../year-suffix.js';

const counts: Readonly<Record<string, number>> = { three: 3, six: 6, nine: 9, twelve: 12 };

/** "in the 12 months to March", "the year ended March 31", "the six months ending in June 2024". */
export const monthsTo = {
  name: 'months to a month',
  trigger: monthNames,
  pattern: new RegExp(
    [
      String.raw`\b[Tt]he (?:(?<count>\d{1,2}|three|six|nine|twelve)\smonths|(?:financial |fiscal )?year)`,
      String.raw` (?:to|ending|ended|through)(?: in)?(?: the end of)? `,
      String.raw`(?<month>${monthPattern})(?:\s\d{1,2}\b)?`,
      yearSuffix,
    ].join(''),
    'g',
  ),
  read(groups, anchor) {
    const months = groups.count === undefined ? 12 : (counts[groups.count] ?? Number(groups.count));
    const month = monthOf(groups.month);
    const last = { year: yearOf(groups, anchor, month), month };
    const first = months > 0 ? shiftMonths(last, 1 - months) : undefined;
    return first && { edtf: `${toEdtf(first)}/${toEdtf(last)}`, relative: !groups.year };
  },
  examples: {
    '2023-04/2024-03': [
      'the 12 months to March',
      'the year ended March 31',
      'The fiscal year ending in March',
    ],
    '2024-01/2024-06': ['the six months to June'],
  },
  counterexamples: ['the 12 months of winter', 'the 0 months to March'],
} satisfies TimeParser;
