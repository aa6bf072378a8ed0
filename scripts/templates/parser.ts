import { makeMention } from '../../src/extract/parsers/make-mention.js';
import type { Parser } from '../../src/extract/parsers/mention.js';

/** "12 fathoms" */
export const name: Parser = {
  name: 'name',
  read(sentence, numerals, at) {
    const numeral = numerals[at];
    const word = numeral && sentence.tokens[numeral.next];
    if (!word || !/^fathoms?$/.test(word.lower)) return undefined;
    const parts = { unit: '[fth_us]', parser: 'name', next: numeral.next + 1 };
    return { mention: makeMention(sentence, numeral, parts), used: 1 };
  },
  examples: {
    '12 [fth_us]': ['12 fathoms', 'twelve fathoms'],
  },
  counterexamples: ['12 boats', 'fathoms'],
};
