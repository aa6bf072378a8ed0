import { shapes } from '../../patterns/shapes.js';
import { shiftMonths, toEdtf, type CalendarDay } from '../calendar-day.js';
import type { TimeParser } from '../time.js';

/** What an ordinal may count besides days. */
const counted = 'of|century|anniversary|edition|time|place|floor|minute|day|year|round';

/** A day later than that of publication lies in the month before. */
function monthOfDay(day: number, anchor: CalendarDay): CalendarDay {
  const isPast = anchor.day === undefined || day <= anchor.day;
  return shiftMonths(anchor, isPast ? 0 : -1) ?? { year: anchor.year };
}

/** "on the 25th", in the month of publication or the one before. */
export const dayOfMonth = {
  name: 'day of the month',
  trigger: [shapes.glued],
  namesDay: true,
  pattern: new RegExp(
    String.raw`\b(?:on|by|from|since|until|of) the (?<day>\d{1,2})(?:st|nd|rd|th)\b(?! (?:${counted}))`,
    'gi',
  ),
  read({ day: written }, anchor) {
    const day = Number(written);
    if (day < 1 || day > 31) return undefined;
    return { edtf: toEdtf({ ...monthOfDay(day, anchor), day }), relative: true, isDay: true };
  },
  examples: { '2024-11-05': ['on the 5th'], '2024-10-25': ['on the 25th', 'by the 25th'] },
  counterexamples: ['on the 25th floor', 'the 5th ferry', 'on the 25th of a month', 'on the 44th'],
} satisfies TimeParser;
