import { monthNames } from '../month-names.js';
import { toEdtf } from '../calendar-day.js';
import { monthOf } from '../month-of.js';
import { monthPattern } from '../month-pattern.js';
import type { TimeParser } from '../time.js';
import { yearOf } from '../year-of.js';
import { yearSuffix } from '../year-suffix.js';

/** The year of the first month where only the last one's is known: "November to February" spans New Year. */
function startYear(written: string | undefined, endYear: number | undefined, overNewYear: boolean) {
  if (written) return Number(written);
  return endYear !== undefined && overNewYear ? endYear - 1 : endYear;
}

/** "From January to September this year", "July-September 2024", "November 2023 to February 2024". */
export const monthRange = {
  name: 'range of months',
  trigger: monthNames,
  pattern: new RegExp(
    [
      // Days beside the months make two dates: "12 March and April 3".
      String.raw`(?<!\b\d{1,2}(?:st|nd|rd|th)?\s)\b(?:(?:[Ff]rom|[Bb]etween)\s)?`,
      String.raw`(?<from>${monthPattern})(?:\s(?<fromYear>(?:19|20)\d{2}))?`,
      String.raw`\s?(?:to|through|until|till|and|-|–)\s?`,
      String.raw`(?<to>${monthPattern})\)?(?!\s\d{1,2}\b)`,
      yearSuffix,
    ].join(''),
    'g',
  ),
  read(groups, anchor) {
    const [from, to] = [monthOf(groups.from), monthOf(groups.to)];
    const year = yearOf(groups, anchor, to);
    const first = toEdtf({ year: startYear(groups.fromYear, year, from > to), month: from });
    return { edtf: `${first}/${toEdtf({ year, month: to })}`, relative: !groups.year };
  },
  examples: {
    '2024-01/2024-09': [
      'From January to September this year',
      'January-September 2024',
      'between January and September',
    ],
    '2023-11/2024-02': ['November to February', 'November 2023 to February 2024'],
  },
  counterexamples: [
    'March of the penguins',
    'in May and on Sunday',
    '12 March and April',
    'March and April 3',
  ],
} satisfies TimeParser;
