import type { Parser } from './mention.js';
import { makeMention } from './make-mention.js';
import { readPerUnit } from './units/read-per-unit.js';

/** Any number that no other form claims: "118,000 cases", "eleven people", "300 a day". */
export const count: Parser = {
  name: 'count',
  read(sentence, numerals, at) {
    const numeral = numerals[at];
    if (!numeral) return undefined;
    // "one" is an article or a pronoun far more often than a count.
    if (numeral.written === 'words' && numeral.value === 1) return undefined;
    const unit = `1${readPerUnit(sentence, numeral.next)}`;
    return { mention: makeMention(sentence, numeral, { unit, parser: 'count' }), used: 1 };
  },
  examples: {
    '118000 1': ['118,000 cases', '118000 cases', '118 thousand cases'],
    '11 1': ['eleven people', 'Eleven are missing'],
    '300 1/d': ['300 a day'],
  },
  counterexamples: ['one of them', 'no number'],
};
