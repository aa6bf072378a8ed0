import { anyOf } from '../patterns/any-of.js';
import { shapes } from '../patterns/shapes.js';
import type { Mask } from './mask.js';

const international = String.raw`\+\d[\d\s()/-]{7,18}\d`;
const withAreaCode = String.raw`(?<![\d.,])0\d{2,4}[\s-](?:\d{3,4}[\s-]?|\d{2}[\s-])\d{2,4}(?:[\s-]\d{2,4})*\b`;
const announcers = ['tel', 'phone', 'telephone', 'mobile', 'call', 'ring', 'hotline', 'fax', 'line'];
/** "call our helpline on 1800 22 33 44", "dial 999": too short to be known for one by itself. */
const calls = ['call', 'dial', 'ring', 'phone', 'text', 'helpline', 'hotline'];
const called = String.raw`(?<=\b${anyOf(calls)}\b(?:\s[\p{L}'’-]+){0,5}?\s(?:on|at|to)\s)\d{3,5}(?:[\s-]\d{2,4})*\b(?![.,]?\d|\s\p{Ll}{3,}s\b|%)`;
const emergency = String.raw`(?<=\b(?:call|dial|ring)\s)\d{3}\b(?![.,]?\d)(?=[.,;)]|\s(?:or|and|with|if|to|for|in|on)\b|$)`;
const announced = `(?<=\\b${anyOf(announcers)}\\b(?:\\snumbers?)?[.:]?\\s(?:on\\s)?)\\d[\\d\\s-]{4,18}\\d`;

export const telephoneNumber: Mask = {
  kind: 'code',
  name: 'telephone number',
  trigger: ['+', shapes.leadingZero, ...new Set([...announcers, ...calls])],
  pattern: new RegExp([international, withAreaCode, announced, called, emergency].join('|'), 'giu'),
  examples: {
    'Call the harbour on 01632 960 118 or +44 20 7946 0199.': ['01632 960 118', '+44 20 7946 0199'],
    'Hotline: 960 118': ['960 118'],
    'Newsroom of the Post: 0231 44 90.': ['0231 44 90'],
    'Call our free helpline on 1800 22 33 44, or dial 999.': ['1800 22 33 44', '999'],
    'Write to us, or ring 960 0177 between shifts.': ['960 0177'],
    'Ring 01632-960 1180 at night.': ['01632-960 1180'],
    'Ring +44-1632-960118/9 at night.': ['+44-1632-960118/9'],
  },
  counterexamples: [
    'Some 1 632 boats passed, 960 of them at night.',
    'Unions call on 3400 dockers to strike.',
    'The number of boats rose to 3400.',
  ],
};
