import type { Numeral } from '../numerals/numeral.js';
import type { Sentence } from '../sentence.js';
import { makeMention } from './make-mention.js';
import { measured } from './measured.js';
import type { Mention, Parser } from './mention.js';
import { money } from './money.js';
import { percent } from './percent.js';

/** Before the first number of a pair of levels: "from 2,579 to 3,869" is no range. */
const levelsBefore = /\bfrom\s+\S{0,6}$/i;
const between = /\bbetween\s+(?:about\s+|around\s+)?\S{0,5}$/i;

const readOne = (sentence: Sentence, numerals: readonly Numeral[], at: number): Mention | undefined =>
  [percent, money, measured].map((parser) => parser.read(sentence, numerals, at)?.mention).find(Boolean);

const scaleOf = (numeral: Numeral): number => (numeral.scaled && numeral.value ? 10 ** (3 * Math.floor(Math.log10(numeral.value) / 3)) : 1);

/** "10 to 12 million": the scale word behind the second number holds for both. */
function lowEnd(first: Numeral, second: Numeral): number | null {
  if (first.value === null || first.scaled || !second.scaled) return first.value;
  const scaled = Number(`${String(first.value)}e${String(Math.round(Math.log10(scaleOf(second))))}`);
  return second.value !== null && scaled <= second.value ? scaled : first.value;
}

/** "10-15%", "10 to 20 boats", "between £16.5 billion and £17 billion", "5–6 million euros" */
export const range: Parser = {
  name: 'range',
  read(sentence, numerals, at) {
    const [first, second] = [numerals[at], numerals[at + 1]];
    if (!first || !second || first.value === null || second.value === null) return undefined;
    const one = readOne(sentence, numerals, at) ?? makeMention(sentence, first, { unit: '1', parser: 'range' });
    const two = readOne(sentence, numerals, at + 1) ?? makeMention(sentence, second, { unit: '1', parser: 'range' });
    const joiner = sentence.text.slice(one.end, Math.max(one.end, two.start)).trim().toLowerCase();
    const before = sentence.text.slice(Math.max(0, one.start - 24), one.start);
    const joins = joiner === 'and' ? between.test(before) : /^(?:to|-|–|—|~)$/.test(joiner) && !levelsBefore.test(before);
    const low = lowEnd(first, second);
    if (!joins || low === null || low >= second.value || !(one.unit === '1' || one.unit === two.unit)) return undefined;
    // "34 votes to 21" and a growing pair of unlike sizes are no range.
    if (one.unit === '1' && one.next !== first.next) return undefined;
    const mention = { ...two, start: one.start, first: first.first, value: null, low, high: second.value, isRange: true, parser: 'range' };
    return { mention, used: 2 };
  },
  examples: {
    '10..15 %': ['10-15%', '10 to 15 percent', 'between 10% and 15%'],
    '10000000..12000000 1': ['10 to 12 million boats'],
    '16500000000..17000000000 GBP': ['between £16.5 billion and £17.0 billion'],
  },
  counterexamples: ['from 2,579 to 3,869', '12 boats and 20 cars', '20 to 10'],
};
