import { monthNames } from '../month-names.js';
import { shiftMonths, toEdtf } from '../calendar-day.js';
import { monthOf } from '../month-of.js';
import { monthPattern } from '../month-pattern.js';
import type { TimeParser } from '../time.js';
import { yearOf } from '../year-of.js';
import { yearSuffix } from '../year-suffix.js';

const counts = 'two three four five six seven eight nine ten eleven twelve'.split(' ');

/** How many months the stretch has that ends with the month. */
function monthsIn({ count, part }: Readonly<Record<string, string | undefined>>): number {
  if (count === undefined) return part === 'quarter' ? 3 : part === undefined ? 12 : 6;
  return counts.includes(count) ? counts.indexOf(count) + 2 : Number(count);
}

/** "in the 12 months to March", "the year ended March 31", "the quarter to 30 June", "the six months ending in June 2024". */
export const monthsTo = {
  name: 'months to a month',
  trigger: monthNames,
  triggerToo: ['months', 'quarter', 'half', 'year'],
  pattern: new RegExp(
    [
      String.raw`\b(?:[Tt]he|[Ii]ts|[Tt]heir) (?:(?<count>\d{1,2}|${counts.join('|')})\smonths`,
      String.raw`|(?:first |second |third |fourth )?(?<part>quarter|half(?:[- ]year)?)|(?:financial |fiscal )?year)`,
      String.raw` (?:to|ending|ended|through)(?: in| on)?(?: the end of)? (?:\d{1,2} )?`,
      String.raw`(?<month>${monthPattern})(?:\s\d{1,2}\b)?`,
      yearSuffix,
    ].join(''),
    'g',
  ),
  read(groups, anchor) {
    const months = monthsIn(groups);
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
      'its financial year to 31 March',
    ],
    '2024-01/2024-06': ['the six months to June', 'the half year ended 30 June', 'the six months to 30 June'],
    '2024-04/2024-06': ['the quarter ended 30 June', 'the second quarter ended June 30'],
  },
  counterexamples: ['the 12 months of winter', 'the 0 months to March'],
} satisfies TimeParser;
