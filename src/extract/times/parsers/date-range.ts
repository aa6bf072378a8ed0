import { weekdayNumbers } from '../../languages/en/calendar.js';
import { fromEdtf, shiftDays, toEdtf, type CalendarDay } from '../calendar-day.js';
import { monthNames } from '../month-names.js';
import { monthPattern } from '../month-pattern.js';
import type { TimeParser } from '../time.js';
import { dayBeforeMonth } from './day-before-month.js';
import { dayOfWeek } from './day-of-week.js';
import { monthBeforeDay } from './month-before-day.js';

const year = String.raw`(?:,?\s(?:19|20)\d{2}(?![,.]?\d))?`;
const date = String.raw`(?:\p{Lu}\p{Ll}{2,8}day,?\s)?(?:\d{1,2}(?:st|nd|rd|th)?\s${monthPattern}|${monthPattern}\s\d{1,2}(?![,.:]?\d))${year}`;
const weekday = String.raw`\p{Lu}\p{Ll}{2,5}day`;
/** "between the opening on", "and the close on": a few words that say what the day was. */
const lead = String.raw`(?:[\p{Ll}'’-]+\s){0,4}`;

/** The day that one end names; of a date its own year, if it has one. */
function dayOf(text: string, anchor: CalendarDay): CalendarDay | undefined {
  for (const { pattern, read } of [dayBeforeMonth, monthBeforeDay, dayOfWeek]) {
    const match = [...text.matchAll(pattern)][0];
    const edtf = match && read(match.groups ?? {}, anchor)?.edtf;
    if (edtf) return fromEdtf(edtf);
  }
  return undefined;
}

/** The first day as it must be to stand before the last: a year or a week back where it names neither. */
function startBefore(last: CalendarDay, first: string, anchor: CalendarDay): CalendarDay | undefined {
  const day = dayOf(first, anchor);
  if (!day || !/\d/.test(first)) {
    const isBehind = day && toEdtf(day) >= toEdtf(last);
    return isBehind ? shiftDays(day, -7) : day;
  }
  if (/\b(?:19|20)\d{2}$/.test(first) || last.year === undefined) return day;
  const sameYear = { ...day, year: last.year };
  return toEdtf(sameYear) < toEdtf(last) ? sameYear : { ...day, year: last.year - 1 };
}

/** "from 28 September to 4 October", "between the start on Feb 4 and Feb 10", "from Monday to Wednesday": both ends included. */
export const dateRange = {
  name: 'from one day to another',
  trigger: [...monthNames, ...weekdayNumbers.keys()],
  triggerToo: ['from', 'between'],
  pattern: new RegExp(
    [
      String.raw`\b[Bb]etween\s${lead}(?<first>${date}|${weekday})\sand\s${lead}(?<last>${date}|${weekday})(?!\p{L})`,
      String.raw`|\b[Ff]rom\s(?:the\s)?(?<from>${date}|${weekday})\s(?:to|until|till|through)\s(?:the\s)?(?<to>${date}|${weekday})(?!\p{L})`,
    ].join(''),
    'gu',
  ),
  read({ first, last, from, to }, anchor) {
    const end = dayOf(last ?? to ?? '', anchor);
    const start = end && startBefore(end, first ?? from ?? '', anchor);
    if (!start) return undefined;
    return { edtf: `${toEdtf(start)}/${toEdtf(end)}`, relative: !/\b(?:19|20)\d{2}$/.test(last ?? to ?? '') };
  },
  examples: {
    '2024-09-28/2024-10-04': [
      'From 28 September to 4 October',
      'between 28 September and 4 October 2024',
      'between the opening on Sept 28 and Oct 4',
      'from September 28 until October 4, 2024',
    ],
    '2023-12-20/2024-01-06': ['from 20 December to 6 January', 'between Dec 20, 2023 and Jan 6, 2024'],
    '2024-11-04/2024-11-06': ['from Monday to Wednesday', 'between Monday and Wednesday'],
    '2024-11-01/2024-11-05': ['from Friday to Tuesday'],
  },
  counterexamples: ['from May to June', 'between the pier and 4 October', 'from Monday on'],
} satisfies TimeParser;
