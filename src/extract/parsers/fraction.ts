import { denominators, smallNumbers } from '../languages/en/numbers.js';
import type { Numeral } from '../numerals/numeral.js';
import type { Sentence } from '../sentence.js';
import type { Mention, Parser } from './mention.js';
import { makeMention } from './make-mention.js';

const percentOf = (numerator: number, denominator: number): number => (100 * numerator) / denominator;

function build(sentence: Sentence, numeral: Numeral, value: number, next: number): Mention {
  const read = makeMention(sentence, numeral, { unit: '%', next, parser: 'fraction', isFraction: true });
  return { ...read, value, low: value, high: value, margin: 0.5 };
}

/** "two thirds", "two-thirds", "one in five", "three out of ten" */
export const fraction: Parser = {
  name: 'fraction',
  read(sentence, numerals, at) {
    const { tokens } = sentence;
    const numeral = numerals[at];
    if (!numeral || numeral.value === null || numeral.scaled) return undefined;
    const word = tokens[numeral.next];
    const denominator = denominators.get(word?.lower ?? '');
    // "two quarters" may be half a year; with "of the" it is not.
    if (denominator && (denominator !== 4 || tokens[numeral.next + 1]?.lower === 'of'))
      return { mention: build(sentence, numeral, percentOf(numeral.value, denominator), numeral.next + 1), used: 1 };
    const second = numerals[at + 1];
    const joined = tokens.slice(numeral.next, second?.first).map((token) => token.lower).join(' ');
    const whole = second?.value ?? 0;
    if (!second || !/^(?:in|in every|out of|out of every|of every)$/.test(joined) || whole <= numeral.value) return undefined;
    if (joined === 'in' && !(numeral.written === 'words' && second.written === 'words' && smallNumbers.has(tokens[numeral.first]?.lower ?? '')))
      return undefined;
    return { mention: build(sentence, numeral, percentOf(numeral.value, whole), second.next), used: 2 };
  },
  examples: {
    '66.66666666666667 %': ['two thirds of the boats'],
    '20 %': ['one in five boats', '1 out of 5 boats'],
    '75 %': ['three quarters of the fleet'],
  },
  counterexamples: ['two boats', '12 in 2019', 'two quarters in a row'],
};
