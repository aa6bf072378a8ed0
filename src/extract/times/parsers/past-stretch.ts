import { shiftDays, toEdtf } from '../calendar-day.js';
import type { ReadTime, TimeParser } from '../time.js';

const countWords = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const amount = String.raw`(?<count>\d{1,3}|${countWords.join('|')}|few|several|couple of|two dozen)`;

/** How many years, or days, a unit has; a month has no fixed number. */
const yearsIn: Readonly<Record<string, number>> = { year: 1, decade: 10 };
const daysIn: Readonly<Record<string, number>> = { hour: 1 / 24, day: 1, week: 7 };

/** "over the past eight years", "in the last 12 months": a stretch back from now, and no figure of its own. */
export const pastStretch = {
  name: 'past stretch of time',
  trigger: ['day', 'week', 'month', 'year', 'decade', 'hour'].flatMap((unit) => [unit, `${unit}s`]),
  triggerToo: ['past', 'last', 'previous', 'preceding'],
  pattern: new RegExp(
    String.raw`\b(?:the|these)\s(?:past|last|previous|preceding)\s(?:${amount}\s)?` +
      // "the last year before the war" is one year, and named.
      String.raw`(?<unit>day|week|month|year|decade|hour)s?\b(?!\s(?:before|of|in\swhich|that|when|for\swhich)\b)`,
    'gi',
  ),
  read({ count = 'one', unit: written = '' }, anchor): ReadTime {
    const number = countWords.indexOf(count.toLowerCase()) + 1 || Number(count);
    const unit = written.toLowerCase();
    const [years, days] = [yearsIn[unit] ?? 0, daysIn[unit] ?? 0];
    const { year } = anchor;
    const first =
      years && year !== undefined
        ? { ...anchor, year: year - number * years }
        : shiftDays(anchor, -number * days);
    const isWhole = number > 0 && Number.isInteger(number * days) && first !== undefined && (years || days);
    return { edtf: isWhole ? `${toEdtf(first)}/${toEdtf(anchor)}` : undefined, relative: true };
  },
  examples: {
    '2016-11-07/2024-11-07': ['the past eight years', 'these last 8 years'],
    '2023-11-07/2024-11-07': ['the last year'],
    '2014-11-07/2024-11-07': ['the past decade'],
    '2024-11-06/2024-11-07': ['the past 24 hours', 'the last day'],
    '2024-10-24/2024-11-07': ['the past two weeks'],
    '': ['the last 12 months', 'the past few years', 'the past six hours'],
  },
  counterexamples: ['the next three years', 'past eight boats', 'the last year before the storm'],
} satisfies TimeParser;
