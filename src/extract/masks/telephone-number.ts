import { anyOf } from '../patterns/any-of.js';
import { shapes } from '../patterns/shapes.js';
import type { Mask } from './mask.js';

const international = String.raw`\+\d[\d\s()/-]{7,18}\d`;
const withAreaCode = String.raw`(?<![\d.,])0\d{2,4}[\s-](?:\d{3,4}[\s-]?|\d{2}[\s-])\d{2,4}(?:[\s-]\d{2,4})*\b`;
const announcers = ['tel', 'phone', 'call', 'hotline', 'fax', 'line'];
const announced = `(?<=\\b${anyOf(announcers)}\\b[.:]?\\s)\\d[\\d\\s-]{4,18}\\d`;

export const telephoneNumber: Mask = {
  kind: 'code',
  name: 'telephone number',
  trigger: ['+', shapes.leadingZero, ...announcers],
  pattern: new RegExp([international, withAreaCode, announced].join('|'), 'giu'),
  examples: {
    'Call the harbour on 01632 960 118 or +44 20 7946 0199.': ['01632 960 118', '+44 20 7946 0199'],
    'Hotline: 960 118': ['960 118'],
    'Newsroom of the Post: 0231 44 90.': ['0231 44 90'],
    'Ring 01632-960 1180 at night.': ['01632-960 1180'],
    'Ring +44-1632-960118/9 at night.': ['+44-1632-960118/9'],
  },
  counterexamples: ['Some 1 632 boats passed, 960 of them at night.'],
};
