import { toEdtf } from '../calendar-day.js';
import { monthNames } from '../month-names.js';
import { monthOf } from '../month-of.js';
import { monthPattern } from '../month-pattern.js';
import type { TimeParser } from '../time.js';
import { yearOf } from '../year-of.js';
import { yearSuffix } from '../year-suffix.js';

const counts = 'one two three four five six seven eight nine ten'.split(' ');
const middle = 15;
const week = 7;

/** The last day of a month; of a February of no year the one that most have. */
const lastDay = (year: number | undefined, month: number): number =>
  new Date(Date.UTC(year ?? 2001, month, 0)).getUTCDate();

/** First and last day of so many weeks or days, or of a half, at the start or the end of a month. */
function daysOf(which: string, count: string | undefined, unit: string, length: number): [number, number] {
  const isFirst = which === 'first';
  if (unit === 'half') return isFirst ? [1, middle] : [middle + 1, length];
  const written = count?.toLowerCase() ?? 'one';
  const number = Number(written) || counts.indexOf(written) + 1;
  const days = number * (unit.startsWith('week') ? week : 1);
  return isFirst ? [1, Math.min(days, length)] : [Math.max(1, length - days + 1), length];
}

/** "the first three weeks of July", "the last ten days of March 2024", "the second half of May": days of one month. */
export const partOfMonth: TimeParser = {
  name: 'part of a month',
  trigger: monthNames,
  triggerToo: ['week', 'weeks', 'days', 'half'],
  pattern: new RegExp(
    String.raw`\b[Tt]he\s(?<which>first|second|last)\s(?:(?<count>\d{1,2}|${counts.join('|')})\s)?(?<unit>weeks?|days|half)\s(?:of|in)\s(?<month>${monthPattern})${yearSuffix}`,
    'gu',
  ),
  read({ which = '', count, unit = '', ...groups }, anchor) {
    const month = monthOf(groups.month);
    if (!month || (which === 'second' && unit !== 'half')) return undefined;
    const year = yearOf(groups, anchor, month);
    const [first, last] = daysOf(which, count, unit, lastDay(year, month));
    const write = (day: number): string => toEdtf({ year, month, day });
    return { edtf: `${write(first)}/${write(last)}`, relative: !groups.year };
  },
  examples: {
    '2024-07-01/2024-07-21': ['the first three weeks of July', 'the first 21 days of July 2024'],
    '2024-05-16/2024-05-31': ['the second half of May'],
    '2024-02-23/2024-02-29': ['the last week of February'],
  },
  counterexamples: ['the first three boats of July', 'the second week of May', 'the first weeks of calm'],
};
