import { shapes } from '../../patterns/shapes.js';
import { monthNames } from '../month-names.js';
import { dayOfDate } from '../day-of-date.js';
import { monthPattern } from '../month-pattern.js';
import type { TimeParser } from '../time.js';
import { weekdayPrefix } from '../weekday-prefix.js';
import { yearSuffix } from '../year-suffix.js';

/** "January was up 3% and February 5%": no day, but what the month came to. */
const amount = String.raw`\s?(?:%|per\s?cent\b|[a-z]*illion\b|points?\b)`;

/** "March 12, 2024", "Thursday, Nov. 7", "November 7th"; "May 300 boats land?" asks something else. */
export const monthBeforeDay = {
  name: 'month before day',
  trigger: monthNames,
  triggerToo: [shapes.short],
  namesDay: true,
  pattern: new RegExp(
    [
      weekdayPrefix,
      String.raw`\b(?<month>${monthPattern})\s`,
      String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?\b(?![,.:]?\d|${amount})`,
      yearSuffix,
    ].join(''),
    'g',
  ),
  read: dayOfDate,
  examples: {
    '2024-03-12': ['March 12, 2024', 'March 12', 'MARCH 12', 'Tuesday, March 12th'],
    '2024-11-07': ['Nov 7', 'Nov. 7', 'November 7th', 'Thursday, Nov. 7'],
    '2023-12-03': ['Dec 3'],
  },
  counterexamples: [
    'May 300 boats land?',
    'March 12,000 miles',
    'we march 12 miles',
    'March 32',
    'March 5%',
    'March 5 per cent',
  ],
} satisfies TimeParser;
