import { shapes } from '../patterns/shapes.js';
import type { Mask } from './mask.js';

/** "B2-20100012", "2200/418": parts joined by dashes or slashes, one of them three digits or more behind the first. */
const chain = [
  // Only where a chain starts: each part of a long one is no new try.
  String.raw`(?<!\b[\dA-Z]+[/-])\b[\dA-Z]+(?:[/-][\dA-Z]+)*`,
  String.raw`[/-]\d{3,}(?:[/-][\dA-Z]+)*\b(?!\s?%)`,
].join('');
/** "-1234567890123" is a number, for all its length. */
const tooLong = String.raw`(?<!(?:^|\s)[-−])\b\d{10,}\b`;
const leadingZero = String.raw`(?<![\d.,:])0\d+\b(?![.,:]\d)`;
/** "$1.000.000.000" is no version, but money by another country's signs. */
const version = String.raw`(?<![$£€¥₹]\s?|[\d.])\b\d+(?:\.\d+){2,}\b(?!\s?(?:million|billion|bn))`;

const inner = String.raw`\b\d+(?![exEX])[A-Za-z]\d{2,}\b`;

export const digitChain: Mask = {
  kind: 'code',
  name: 'digits chained or too long for a count',
  trigger: [shapes.tail, shapes.long, shapes.leadingZero, shapes.version, shapes.glued],
  pattern: new RegExp([chain, tooLong, leadingZero, version, inner].join('|'), 'gu'),
  examples: {
    'Part 2470L202': ['2470L202'],
    'Form B2-20100012, item 0217, software 4.2.11 and 5212013001': [
      'B2-20100012',
      '0217',
      '4.2.11',
      '5212013001',
    ],
  },
  counterexamples: [
    'The balance was -1234567890123.',
    'It cost $1.000.000.000.',
    'It cost 0.5 million, or 2/3 of 1,000,000.',
    'At 2:00 some 24 m2',
    'The river peaked at 03:40 on Saturday.',
  ],
};
