import { toEdtf } from '../calendar-day.js';
import type { TimeParser } from '../time.js';
import { yearOf } from '../year-of.js';
import { yearSuffix } from '../year-suffix.js';

const ordinals = ['first', 'second', 'third', 'fourth'];
const monthsOfUnit: Readonly<Record<string, number>> = { month: 1, quarter: 3 };
const counts = 'two three four five six seven eight nine ten eleven'.split(' ');

type Groups = Readonly<Record<string, string | undefined>>;

/** How many months the part has: 2 to 11 for "first nine months", 6 for a half, 3 for a quarter. */
function monthsIn({ count: early, late, unit = 'month', part, letter }: Groups): number | undefined {
  const count = early ?? late;
  if (count === undefined) return letter === 'H' || part?.toLowerCase() === 'half' ? 6 : 3;
  const months = counts.indexOf(count.toLowerCase()) + 2;
  const written = months > 1 ? months : Number(count);
  const number = written * (monthsOfUnit[unit.toLowerCase()] ?? NaN);
  return number > 1 && number < 12 ? number : undefined;
}

/** Which part of the year it is, from 1; the last one for "last quarter". */
function indexOfPart({ count, which, other, digit }: Groups, months: number): number {
  if (count !== undefined) return 1;
  return Number(digit ?? 0) || ordinals.indexOf((which ?? other)?.toLowerCase() ?? '') + 1 || 12 / months;
}

/** "third quarter of 2024", "Q3 2023", "the first half", "the first nine months of the year". */
export const partOfYear = {
  name: 'quarter, half or first months',
  trigger: ['quarter', 'quarters', 'half', 'months', 'q', 'h'],
  pattern: new RegExp(
    [
      String.raw`\b(?:(?<which>first|second|third|fourth|last)[\s-](?<part>quarter|half)`,
      String.raw`|(?<letter>q(?=[1-4])|h(?=[12]))(?<digit>\d)`,
      String.raw`|first\s(?<count>\w+)\s(?<unit>month|quarter)s|(?:last|final)\s(?<late>\w+)\smonths(?=\sof\s(?:the\syear|(?:19|20)\d\d)\b))\b`,
      String.raw`(?:\sof\sthe\syear)?${yearSuffix}`,
      // "9,800 in the third quarter, down from 11,200 in the second": the noun is said once.
      String.raw`|\b(?<other>first|second|third|fourth)(?=[,.;)]|$)(?<=\bquarter\b[^;]{0,60}\b(?:in|of|for)\sthe\s\w{5,6})`,
    ].join(''),
    'gi',
  ),
  read(groups, anchor) {
    // In lower case they are marks of something else: a heading in HTML, a variable.
    if (groups.letter === 'h' || groups.letter === 'q') return undefined;
    const months = monthsIn(groups);
    const last = months && indexOfPart(groups, months) * months;
    if (!last || last > 12) return undefined;
    const first = last - months + 1;
    const year = yearOf(groups, anchor, first);
    return {
      edtf: `${toEdtf({ year, month: first })}/${toEdtf({ year, month: last })}`,
      relative: !groups.year,
    };
  },
  examples: {
    '2024-07/2024-09': ['third quarter of 2024', 'Q3 2024', 'third-quarter'],
    '2023-07/2023-12': ['second half of last year', 'H2 2023'],
    '2023-10/2023-12': ['final three months of 2023', 'last quarter of 2023', 'the fourth quarter of 2023'],
    '2024-01/2024-09': ['first nine months of 2024', 'first nine months of the year', 'first 9 months'],
    '2024-01/2024-06': ['first two quarters of this year'],
  },
  counterexamples: [
    'a quarter of the fleet',
    'came second in the second.',
    'half of 2024 tickets',
    'first many months',
    'third half',
    'H3',
  ],
} satisfies TimeParser;
