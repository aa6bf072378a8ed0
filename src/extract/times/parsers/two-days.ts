import { weekdayNumbers } from '../../languages/en/calendar.js';
import { fromEdtf, shiftDays, toEdtf } from '../calendar-day.js';
import { monthPattern } from '../month-pattern.js';
import { printedNames } from '../printed-names.js';
import type { TimeParser } from '../time.js';
import { yearSuffix } from '../year-suffix.js';
import { dayBeforeMonth } from './day-before-month.js';
import { dayOfWeek } from './day-of-week.js';

const weekday = printedNames([...weekdayNumbers.keys()].filter((name) => name.length > 4));

const ends = [dayBeforeMonth, dayOfWeek];

/** "on Saturday and Sunday", "Saturday and Sunday, 4 and 5 May 2024": two days in a row, by their names. */
export const twoDays = {
  name: 'two days in a row',
  trigger: [...weekdayNumbers.keys()],
  triggerToo: ['and'],
  pattern: new RegExp(
    String.raw`\b(?:[Oo]n\s)?(?<first>${weekday})(?:\s\d{1,2})?\sand\s(?<last>${weekday})\b` +
      String.raw`(?:,?\s(?:\d{1,2}\sand\s)?(?<date>\d{1,2}\s${monthPattern}${yearSuffix}))?`,
    'g',
  ),
  read({ first = '', last = '', date, ...groups }, anchor) {
    const [one, two] = [first, last].map((name) => weekdayNumbers.get(name.toLowerCase()) ?? 0) as [
      number,
      number,
    ];
    if ((one + 1) % 7 !== two % 7) return undefined;
    for (const parser of ends) {
      const match = [...(date ?? last).matchAll(parser.pattern)][0];
      const edtf = match && parser.read(match.groups ?? {}, anchor)?.edtf;
      const end = edtf && fromEdtf(edtf);
      const start = end && shiftDays(end, -1);
      if (start) return { edtf: `${toEdtf(start)}/${toEdtf(end)}`, relative: !groups.year };
    }
    return { relative: true };
  },
  examples: {
    '2024-11-02/2024-11-03': [
      'on Saturday and Sunday',
      'Saturday and Sunday, 2 and 3 November',
      'Saturday 2 and Sunday 3 November 2024',
    ],
  },
  counterexamples: ['Saturday and Monday', 'Saturday, and Sunday papers'],
} satisfies TimeParser;
