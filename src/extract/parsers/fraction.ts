import { denominators, smallNumbers } from '../languages/en/numbers.js';
import type { Numeral } from '../numerals/numeral.js';
import type { Sentence } from '../sentence.js';
import { makeMention } from './make-mention.js';
import type { Mention, Parser } from './mention.js';

const joiners: ReadonlySet<string> = new Set(['in', 'in every', 'out of', 'out of every', 'of every']);

/** A share of a whole, in percent, with half a percent to spare: "one in five" is not meant to the last person. */
function makeShare(sentence: Sentence, numeral: Numeral, value: number, next: number): Mention {
  const mention = makeMention(sentence, numeral, { unit: '%', next, parser: 'fraction', isFraction: true });
  return { ...mention, value, low: value, high: value, margin: 0.5 };
}

/** What a number is a fraction of by the word behind it; "two quarters" may be half a year, unless "of" follows. */
function denominatorOf({ tokens }: Sentence, { next }: Numeral): number | undefined {
  const denominator = denominators.get(tokens[next]?.lower ?? '');
  return denominator === 4 && tokens[next + 1]?.lower !== 'of' ? undefined : denominator;
}

/** Whether two numbers are "one in five", "3 out of 10"; bare "in" only between words: "12 in 2019" is a date. */
function joins({ tokens }: Sentence, part: Numeral, whole: Numeral): boolean {
  const between = tokens.slice(part.next, whole.first).map(({ lower }) => lower);
  const joiner = between.length < 4 ? between.join(' ') : '';
  const inWords = part.written === 'words' && whole.written === 'words';
  return joiner === 'in' ? inWords && smallNumbers.has(tokens[part.first]?.lower ?? '') : joiners.has(joiner);
}

/** "two thirds", "two-thirds", "one in five", "three out of ten" */
export const fraction: Parser = {
  name: 'fraction',
  read(sentence, numerals, at) {
    const [part, whole] = [numerals[at], numerals[at + 1]];
    if (!part || part.value === null || part.scaled) return undefined;
    // "2016half a million", glued: the word belongs to the next number.
    const denominator = whole?.first === part.next ? undefined : denominatorOf(sentence, part);
    if (denominator)
      return { mention: makeShare(sentence, part, (100 * part.value) / denominator, part.next + 1), used: 1 };
    if (!whole?.value || whole.value <= part.value || !joins(sentence, part, whole)) return undefined;
    return { mention: makeShare(sentence, part, (100 * part.value) / whole.value, whole.next), used: 2 };
  },
  examples: {
    '66.66666666666667 %': ['two thirds of the boats'],
    '20 %': ['one in five boats', '1 out of 5 boats'],
    '75 %': ['three quarters of the fleet'],
  },
  counterexamples: ['two boats', '12 in 2019', 'two quarters in a row', 'five in five'],
};
