import { shiftDays, toEdtf, type CalendarDay } from './calendar-day.js';
import type { ReadTime, TimeParser } from './time.js';

const whole = (day: CalendarDay | undefined): string | undefined => day && toEdtf(day);

/** Monday to Sunday of the week that lies `by` weeks away. */
function weekOf(anchor: CalendarDay, by: number): string | undefined {
  if (anchor.year === undefined || anchor.month === undefined || anchor.day === undefined) return undefined;
  const weekday = (new Date(Date.UTC(anchor.year, anchor.month - 1, anchor.day)).getUTCDay() + 6) % 7;
  const [from, to] = [shiftDays(anchor, by * 7 - weekday), shiftDays(anchor, by * 7 - weekday + 6)];
  return from && to && `${toEdtf(from)}/${toEdtf(to)}`;
}

function monthAt({ year, month }: CalendarDay, by: number): string | undefined {
  if (month === undefined) return undefined;
  const index = month - 1 + by;
  const years = Math.floor(index / 12);
  return toEdtf({ year: year === undefined ? undefined : year + years, month: index - years * 12 + 1 });
}

/** "this year", "last month", "next week". */
export const relativeUnit: TimeParser = {
  name: 'this, last or next unit of time',
  pattern: /\b(?<which>this|last|next|the previous|the current)\s(?<unit>year|month|week|quarter)(?:'s)?\b/gi,
  read({ which, unit }, anchor): ReadTime {
    const by = /last|previous/i.test(which ?? '') ? -1 : /next/i.test(which ?? '') ? 1 : 0;
    if (unit === 'week') return { edtf: weekOf(anchor, by), relative: true };
    if (unit === 'month') return { edtf: monthAt(anchor, by), relative: true };
    if (unit === 'quarter') return { relative: true };
    return { edtf: anchor.year === undefined ? 'XXXX' : toEdtf({ year: anchor.year + by }), relative: true };
  },
  examples: { '2024': ['this year'], '2023': ['last year'], '2024-10': ['last month'], '2024-10-28/2024-11-03': ['last week'] },
  counterexamples: ['that year', 'every week'],
};

/** "today", "yesterday", "last night". */
export const relativeDay: TimeParser = {
  name: 'today, yesterday, tomorrow',
  pattern: /\b(?:(?<today>today|tonight|this (?:morning|afternoon|evening))|(?<yesterday>yesterday|last night|overnight)|(?<tomorrow>tomorrow))(?:'s)?\b/gi,
  read({ yesterday, tomorrow }, anchor): ReadTime {
    return { edtf: whole(shiftDays(anchor, yesterday ? -1 : tomorrow ? 1 : 0)), relative: true, isDay: true };
  },
  examples: { '2024-11-07': ['today'], '2024-11-06': ['yesterday', 'last night'], '2024-11-08': ['tomorrow'] },
  counterexamples: ['todays', 'every night'],
};

/** "so far", "up to now", "to date": until the day of the report. */
export const untilNow: TimeParser = {
  name: 'until now',
  pattern: /\b(?:up to now|until now|till now|so far(?: this year)?|to date|up to the present|as of now|by now|to this day)\b/gi,
  read: (_, anchor) => ({
    edtf: anchor.day === undefined && anchor.year === undefined ? undefined : `../${toEdtf(anchor)}`,
    relative: true,
    role: 'until',
  }),
  examples: { '../2024-11-07': ['up to now', 'so far', 'to date'] },
  counterexamples: ['so farther', 'nowhere'],
};

/** "throughout the year": whatever year was named last. */
export const sameYear: TimeParser = {
  name: 'the year just named',
  pattern: /\b(?:throughout|during|over|in|for|of) the (?:whole |full |entire |same |said )?year\b(?! (?:to|before|earlier|ago|ended|ending|[12]\d{3}))(?: as a whole)?|\byear-round\b/gi,
  read: () => ({ relative: true, role: 'anaphor' }),
  examples: { '': ['throughout the year', 'in the whole year'] },
  counterexamples: ['in the year to March', 'the year before', 'for the full year 2024'],
};

const countWords = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const unitPattern = '(?<unit>day|week|month|year|decade|hour)s?';

/** "over the past eight years", "in the last 12 months". A stretch of time back from now, no figure of its own. */
export const pastStretch: TimeParser = {
  name: 'past stretch of time',
  pattern: new RegExp(`\\b(?:the|these)\\s(?:past|last|previous|preceding)\\s(?:(?<count>\\d{1,3}|${countWords.join('|')}|few|several|couple of|two dozen)\\s)?${unitPattern}\\b`, 'gi'),
  read({ count = '1', unit }, anchor): ReadTime {
    const number = countWords.indexOf(count.toLowerCase()) + 1 || Number(count);
    if (!number || unit !== 'year' || anchor.year === undefined) return { relative: true };
    return { edtf: `${toEdtf({ ...anchor, year: anchor.year - number })}/${toEdtf(anchor)}`, relative: true };
  },
  examples: { '2016-11-07/2024-11-07': ['the past eight years'], '2023-11-07/2024-11-07': ['the last year'] },
  counterexamples: ['the next three years', 'past eight boats'],
};
