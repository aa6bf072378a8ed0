import { toEdtf } from '../calendar-day.js';
import type { TimeParser } from '../time.js';

/** "so far", "up to now", "to date": until the day of the report. */
export const untilNow = {
  name: 'until now',
  trigger: ['now', 'far', 'date', 'present', 'day'],
  pattern:
    /\b(?:(?:up to|until|till|by|as of) now|so far(?: this year)?|to date|up to the present|to this day)\b/gi,
  read: (_, anchor) => ({
    edtf: anchor.day === undefined && anchor.year === undefined ? undefined : `../${toEdtf(anchor)}`,
    relative: true,
    role: 'until',
  }),
  examples: { '../2024-11-07': ['up to now', 'so far', 'to date', 'as of now', 'so far this year'] },
  counterexamples: ['so farther', 'nowhere'],
} satisfies TimeParser;
