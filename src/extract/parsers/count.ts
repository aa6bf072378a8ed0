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
    const unit = `1${readPerUnit(sentence, numeral.next).unit}`;
    const mention = makeMention(sentence, numeral, { unit, parser: 'count' });
    return numeral.written === 'words' && mention.value === 1 ? undefined : { mention, used: 1 };
  },
  examples: {
    '118000 1': ['118,000 cases', '118000 cases', '118 thousand cases'],
    '11 1': ['eleven people', 'Eleven are missing'],
    '-1 1': ['minus one'],
    '300 1/d': ['300 a day'],
  },
  counterexamples: ['one of them', 'no number'],
};
