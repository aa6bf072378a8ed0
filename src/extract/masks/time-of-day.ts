import type { Mask } from './mask.js';

const halfDay = String.raw`\b\d{1,2}(?:[:.]\d{2})?\s?(?:a\.m\.|p\.m\.|am\b|pm\b|o['’]clock|noon\b)`;
const withColon = String.raw`\b\d{1,2}:\d{2}(?::\d{2})?(?:\s?(?:GMT|UTC|BST|CET|EST|EDT|hrs|hours))?\b`;
const inZone = String.raw`\b\d{4}\s?(?:GMT|UTC|BST|CET|EST|EDT|hrs)\b`;

export const timeOfDay: Mask = {
  kind: 'clock',
  name: 'time of day',
  pattern: new RegExp([halfDay, withColon, inZone].join('|'), 'giu'),
  examples: {
    'The ferry left at 5:42 a.m. (0442 GMT) and the next at 7 p.m. sharp': [
      '5:42 a.m.',
      '0442 GMT',
      '7 p.m.',
    ],
  },
  counterexamples: ['At 7 metres the harbour is shallow.'],
};
