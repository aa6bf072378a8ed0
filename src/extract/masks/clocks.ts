import type { Mask } from './mask.js';

/** Times of day. */
export const clocks: readonly Mask[] = [
  {
    kind: 'clock',
    name: 'time of day',
    pattern:
      /\b\d{1,2}(?:[:.]\d{2})?\s?(?:a\.m\.|p\.m\.|am\b|pm\b|o['’]clock|noon\b)|\b\d{1,2}:\d{2}(?::\d{2})?(?:\s?(?:GMT|UTC|BST|CET|EST|EDT|hrs|hours))?\b|\b\d{4}\s?(?:GMT|UTC|BST|CET|EST|EDT|hrs)\b/giu,
    examples: { 'The ferry left at 4:17 a.m. (0217 GMT) and the next at 7 p.m. sharp': ['4:17 a.m.', '0217 GMT', '7 p.m.'] },
    counterexamples: ['At 7 metres the harbour is shallow.'],
  },
  {
    kind: 'clock',
    name: 'time of day after "at", or a span of hours',
    pattern: /(?<=\bat\s)(?:[01]?\d|2[0-3])\.[0-5]\d(?=[.,;)]|\s*$)|(?<=,\s)\d{1,2}\s(?:to|-|–)\s\d{1,2}(?=\.|$)/gu,
    examples: { 'The clock stopped at 4.17.': ['4.17'], 'Monday to Friday, 9 to 5.': ['9 to 5'] },
    counterexamples: ['Unemployment stood at 4.17 percent.'],
  },
];
