import { toEdtf } from '../calendar-day.js';
import type { ReadTime, TimeParser } from '../time.js';

const countWords = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const amount = String.raw`(?<count>\d{1,3}|${countWords.join('|')}|few|several|couple of|two dozen)`;

/** "over the past eight years", "in the last 12 months": a stretch back from now, and no figure of its own. */
export const pastStretch = {
  name: 'past stretch of time',
  trigger: ['day', 'week', 'month', 'year', 'decade', 'hour'].flatMap((unit) => [unit, `${unit}s`]),
  pattern: new RegExp(
    String.raw`\b(?:the|these)\s(?:past|last|previous|preceding)\s(?:${amount}\s)?` +
      String.raw`(?<unit>day|week|month|year|decade|hour)s?\b`,
    'gi',
  ),
  read({ count = 'one', unit }, anchor): ReadTime {
    const number = countWords.indexOf(count.toLowerCase()) + 1 || Number(count);
    if (!number || unit?.toLowerCase() !== 'year' || anchor.year === undefined) return { relative: true };
    return {
      edtf: `${toEdtf({ ...anchor, year: anchor.year - number })}/${toEdtf(anchor)}`,
      relative: true,
    };
  },
  examples: {
    '2016-11-07/2024-11-07': ['the past eight years', 'these last 8 years'],
    '2023-11-07/2024-11-07': ['the last year'],
    '': ['the last 12 months', 'the past few years', 'the previous decade'],
  },
  counterexamples: ['the next three years', 'past eight boats'],
} satisfies TimeParser;
