import { shiftDays, toEdtf } from '../calendar-day.js';
import type { ReadTime, TimeParser } from '../time.js';

/** "today", "yesterday", "last night"; but "overnight stays" are a kind of stay. */
export const relativeDay = {
  name: 'today, yesterday, tomorrow',
  trigger: [
    'today',
    'tonight',
    'morning',
    'afternoon',
    'evening',
    'yesterday',
    'night',
    'overnight',
    'tomorrow',
  ],
  pattern:
    /\b(?:today|tonight|this (?:morning|afternoon|evening)|(?<yesterday>yesterday|last night|(?<!\d )overnight(?! (?:accommodation|bus|coach|ferr(?:y|ies)|guest|lending|parking|stay|train|trip|visit|visitor)))|(?<tomorrow>tomorrow))(?:'s)?\b/gi,
  read({ yesterday, tomorrow }, anchor): ReadTime {
    const day = shiftDays(anchor, yesterday ? -1 : tomorrow ? 1 : 0);
    return { edtf: day && toEdtf(day), relative: true, isDay: true };
  },
  examples: {
    '2024-11-07': ['today', "today's", 'this morning'],
    '2024-11-06': ['yesterday', 'last night', 'Overnight'],
    '2024-11-08': ['tomorrow'],
  },
  counterexamples: ['todays', 'every night', '297,000 overnight visits', 'overnight stays'],
} satisfies TimeParser;
