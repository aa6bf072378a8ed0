import { toEdtf } from '../calendar-day.js';
import type { ReadTime, TimeParser } from '../time.js';

/** "since the start of the year", "since the turn of the year": what has been counted this year. */
export const startOfYear: TimeParser = {
  name: 'since the start of the year',
  trigger: ['since'],
  triggerToo: ['start', 'beginning', 'turn'],
  pattern: /\bsince the (?:start|beginning|turn) of (?:the|this|the current) year\b(?!\s(?:19|20)\d{2})/gi,
  read: (_, { year }): ReadTime => ({ edtf: `${toEdtf({ year })}/..`, relative: true, role: 'since' }),
  examples: { '2024/..': ['since the start of the year', 'Since the beginning of this year'] },
  counterexamples: [
    'since the start of the year 2023',
    'at the start of the year',
    'since the start of the season',
  ],
};
