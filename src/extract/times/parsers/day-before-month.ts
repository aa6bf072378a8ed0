import { shapes } from '../../patterns/shapes.js';
import { monthNames } from '../month-names.js';
import { dayOfDate } from '../day-of-date.js';
import { monthPattern } from '../month-pattern.js';
import type { TimeParser } from '../time.js';
import { weekdayPrefix } from '../weekday-prefix.js';
import { yearSuffix } from '../year-suffix.js';

/** "12 March 2024", "Tuesday the 12th of March"; of "March 12 April 3" only as two dates. */
export const dayBeforeMonth = {
  name: 'day before month',
  trigger: monthNames,
  triggerToo: [shapes.short],
  namesDay: true,
  pattern: new RegExp(
    [
      // A weekday, an article or the day itself: nowhere else is it worth while to look back.
      String.raw`(?=[A-Zt\d])(?<!\b${monthPattern}\s)`,
      weekdayPrefix,
      String.raw`\b(?:[Tt]he\s)?(?<day>\d{1,2})(?:st|nd|rd|th)?(?:\sof)?\s`,
      String.raw`(?<month>${monthPattern})`,
      yearSuffix,
    ].join(''),
    'g',
  ),
  read: dayOfDate,
  examples: {
    '2024-03-12': ['12 March 2024', 'Tuesday 12 March 2024', '12th of March, 2024', '12 MARCH 2024'],
    '2023-12-03': ['3 December', 'the 3rd of December last year'],
  },
  counterexamples: ['12 marchers', 'the 12 boats of March', '12 may be lost', '32 March', 'March 12 April'],
} satisfies TimeParser;
