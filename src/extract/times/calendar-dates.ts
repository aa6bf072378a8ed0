import { monthNumbers, weekdayNumbers } from '../languages/en/calendar.js';
import { shiftDays, toEdtf, weekdayOf } from './calendar-day.js';
import type { TimeParser } from './time.js';
import { yearOf, yearSuffix } from './year-of.js';

const alternatives = (words: Iterable<string>): string => [...words].sort((a, b) => b.length - a.length).join('|');
const weekday = `(?:${alternatives(weekdayNumbers.keys())})\\.?`;

/** Names as they are printed: "may" and "march" in lower case are a modal and a walk. */
export const monthPattern = `(?:${alternatives([...monthNumbers.keys()].map((name) => name.charAt(0).toUpperCase() + name.slice(1)))})`;
const weekdayPattern = `(?:${alternatives([...weekdayNumbers.keys()].filter((name) => name.length > 4).map((name) => name.charAt(0).toUpperCase() + name.slice(1)))})`;

/** The number of a month's name, with or without a dot. */
export const monthOf = (name: string | undefined): number => monthNumbers.get(name?.toLowerCase().replace('.', '') ?? '') ?? 0;

/** "2024-03-12", "12 March 2024", "Tuesday, March 12th", "Nov 7", "the 25th of May". */
export const dayAndMonth: TimeParser = {
  name: 'day and month',
  pattern: new RegExp(
    [
      `(?:\\b${weekday},?\\s)?(?:\\b(?:the\\s)?(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:\\sof)?\\s(?<month>${monthPattern})\\b\\.?${yearSuffix()}`,
      `\\b(?<month2>${monthPattern})\\.?\\s(?<day2>\\d{1,2})(?:st|nd|rd|th)?\\b(?![,.:]?\\d)${yearSuffix('x')})`,
    ].join('|'),
    'gi',
  ),
  read(groups, anchor) {
    const month = monthOf(groups.month ?? groups.month2);
    const day = Number(groups.day ?? groups.day2);
    if (!month || day < 1 || day > 31) return undefined;
    const year = yearOf({ year: groups.year ?? groups.xyear, that: groups.that ?? groups.xthat }, anchor, month);
    return { edtf: toEdtf({ year, month, day }), relative: year === undefined || !(groups.year ?? groups.xyear), isDay: true };
  },
  examples: {
    '2024-03-12': ['12 March 2024', 'March 12, 2024', 'Tuesday 12 March 2024', '12th of March, 2024', 'March 12'],
    '2024-11-07': ['Nov 7', 'Nov. 7', 'November 7th'],
    '2023-12-03': ['Dec 3', '3 December'],
  },
  counterexamples: ['May 300 boats come?', '12 marchers', 'the 12 boats of March'],
};

export const isoDate: TimeParser = {
  name: 'ISO date',
  pattern: /\b(?<year>(?:19|20)\d{2})-(?<month>[01]\d)-(?<day>[0-3]\d)\b/g,
  read: ({ year, month, day }) => ({
    edtf: `${year ?? ''}-${month ?? ''}-${day ?? ''}`,
    relative: false,
    isDay: true,
  }),
  examples: { '2024-03-12': ['2024-03-12'] },
  counterexamples: ['2024-99', 'B2-20100012'],
};

/** "on the 25th", in the month of publication or the one before. */
export const dayOfMonth: TimeParser = {
  name: 'day of the month',
  pattern: /\b(?:on|by|from|since|until|of) the (?<day>\d{1,2})(?:st|nd|rd|th)\b(?! (?:of|century|anniversary|edition|time|place|floor|minute|day|year|round|century))/gi,
  read({ day: written }, anchor) {
    const day = Number(written);
    if (day < 1 || day > 31) return undefined;
    const earlier = anchor.day !== undefined && day > anchor.day && anchor.month !== undefined;
    const month = anchor.month === undefined ? undefined : earlier ? ((anchor.month + 10) % 12) + 1 : anchor.month;
    const year = earlier && anchor.month === 1 && anchor.year !== undefined ? anchor.year - 1 : anchor.year;
    return { edtf: toEdtf({ year, month, day }), relative: true, isDay: true };
  },
  examples: { '2024-11-05': ['on the 5th'], '2024-10-25': ['on the 25th'] },
  counterexamples: ['on the 25th floor', 'the 5th ferry'],
};

/** "on Tuesday": the last one, the day of publication included; "next Tuesday" looks ahead. */
export const dayOfWeek: TimeParser = {
  name: 'weekday',
  pattern: new RegExp(`\\b(?:(?<which>last|next|this|on|by)\\s)?(?<weekday>${weekdayPattern})(?:'s)?\\b(?:\\s(?:morning|afternoon|evening|night))?`, 'g'),
  read({ which, weekday: name }, anchor) {
    const wanted = weekdayNumbers.get(name?.toLowerCase() ?? '');
    const today = weekdayOf(anchor);
    if (wanted === undefined) return undefined;
    if (today === undefined) return { relative: true, isDay: true };
    const back = (today - wanted + 7) % 7;
    const shift = which?.toLowerCase() === 'next' ? (7 - back) % 7 || 7 : which?.toLowerCase() === 'last' ? -(back || 7) : -back;
    const day = shiftDays(anchor, shift);
    return { edtf: day && toEdtf(day), relative: true, isDay: true };
  },
  examples: { '2024-11-05': ['on Tuesday', 'Tuesday night'], '2024-11-07': ['Thursday'], '2024-11-12': ['next Tuesday'] },
  counterexamples: ['tuesdays', 'Sundown'],
};
