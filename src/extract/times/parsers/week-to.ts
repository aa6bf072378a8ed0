import { fromEdtf, shiftDays, toEdtf } from '../calendar-day.js';
import { monthPattern } from '../month-pattern.js';
import type { TimeParser } from '../time.js';
import { dayBeforeMonth } from './day-before-month.js';
import { dayOfWeek } from './day-of-week.js';
import { monthBeforeDay } from './month-before-day.js';

const date = String.raw`(?:\d{1,2}\s${monthPattern}|${monthPattern}\s\d{1,2})`;

/** "in the week to Sunday, 9 March": the seven days that end on that day. */
export const weekTo = {
  name: 'week to a day',
  trigger: ['week'],
  triggerToo: ['to', 'ending', 'ended', 'through', 'until'],
  pattern: new RegExp(
    String.raw`(?:\bthe\s|(?<!\p{L}\s)\b)[Ww]eek (?:to|ending|ended|through|until) ` +
      String.raw`(?<end>\p{Lu}\p{Ll}{2,8}day(?:,?\s${date})?|${date})`,
    'gu',
  ),
  read({ end = '' }, anchor) {
    // A date says more than the weekday before it.
    for (const parser of [dayBeforeMonth, monthBeforeDay, dayOfWeek]) {
      const match = [...end.matchAll(parser.pattern)][0];
      const edtf = match && parser.read(match.groups ?? {}, anchor)?.edtf;
      const last = edtf && fromEdtf(edtf);
      const first = last && shiftDays(last, -6);
      if (first) return { edtf: `${toEdtf(first)}/${toEdtf(last)}`, relative: true };
    }
    return { relative: true };
  },
  examples: {
    '2024-10-28/2024-11-03': [
      'the week to Sunday',
      'the week to Sunday, 3 November',
      'the week ended November 3',
      'Week to 3 November',
    ],
  },
  counterexamples: ['the week to come'],
} satisfies TimeParser;
