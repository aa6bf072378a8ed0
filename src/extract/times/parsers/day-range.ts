import { shapes } from '../../patterns/shapes.js';
import { toEdtf, type CalendarDay } from '../calendar-day.js';
import { monthNames } from '../month-names.js';
import { monthOf } from '../month-of.js';
import { monthPattern } from '../month-pattern.js';
import type { TimeParser } from '../time.js';
import { yearOf } from '../year-of.js';
import { yearSuffix } from '../year-suffix.js';

const day = (name: string): string => String.raw`(?<${name}>[12]?\d|3[01])(?:st|nd|rd|th)?`;

/** "between 1 and 31 October", "from 3 to 9 June", "4 and 5 June", "June 3-9": days of one month, both ends included. */
export const dayRange = {
  name: 'days of a month',
  trigger: monthNames,
  triggerToo: [shapes.short],
  pattern: new RegExp(
    [
      String.raw`(?:\b[Bb]etween\s(?:the\s)?${day('first')}\sand\s(?:the\s)?${day('last')}`,
      String.raw`|\b(?:[Ff]rom\s)?(?:the\s)?${day('start')}(?:\s?[-–]\s?|\s(?:to|until|through|and)\s(?:the\s)?)${day('end')})`,
      String.raw`\s(?:of\s)?(?<month>${monthPattern})${yearSuffix}`,
      String.raw`|\b(?<ahead>${monthPattern})\s${day('from')}(?:\s?[-–]\s?|\s(?:to|and)\s)${day('to')}(?![\d:]|\s\p{Ll}|[.,]\d)`,
    ].join(''),
    'gu',
  ),
  read(groups, anchor) {
    const month = monthOf(groups.month ?? groups.ahead);
    const [first, last] = [
      Number(groups.first ?? groups.start ?? groups.from),
      Number(groups.last ?? groups.end ?? groups.to),
    ];
    if (!month || first < 1 || last > 31 || first >= last) return undefined;
    const year = yearOf(groups, anchor, month);
    const write = (date: number): string => toEdtf({ year, month, day: date } satisfies CalendarDay);
    return { edtf: `${write(first)}/${write(last)}`, relative: !groups.year };
  },
  examples: {
    '2024-10-01/2024-10-31': [
      'Between 1 and 31 October',
      'from 1 to 31 October 2024',
      '1–31 October',
      'October 1-31',
    ],
    '2024-06-03/2024-06-09': ['from the 3rd to the 9th of June', '3-9 June 2024'],
    '2024-05-04/2024-05-05': ['4 and 5 May 2024', 'the 4th and 5th of May', 'May 4 and 5'],
  },
  counterexamples: [
    'between 1 and 31 boats',
    'June 3-9 boats',
    'June 3 and 9 boats',
    '9-3 June',
    'won 3-1 in June',
  ],
} satisfies TimeParser;
