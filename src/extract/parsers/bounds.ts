import type { Relation } from '../../model/quantity.js';
import { readPrefixRelation } from '../relations/read-prefix-relation.js';
import type { Sentence } from '../sentence.js';
import type { Mention, Parser } from './mention.js';
import { readEnd } from './read-end.js';

/** Longer than any relation with what stands before it. */
const reach = 60;
const joins = /\b(?:and|but|yet)\s/i;
const joiner = /^\s*,?\s*(?:and|but|yet)\s*$/i;

/** "nearly 40" comes close to a figure and is no limit. */
const hedges = /^(?:very\s)?(?:nearly|almost|close to|approaching|short of|as (?:many|much) as)$/i;

function boundBefore({ text, start }: Sentence, mention: Mention, from: number): Relation | undefined {
  const read = readPrefixRelation(text.slice(Math.max(start, from, mention.start - reach), mention.start));
  return read && !hedges.test(read.phrase) ? read.relation : undefined;
}

const isLower = (relation: Relation | undefined): boolean => relation === '>' || relation === '>=';
const isUpper = (relation: Relation | undefined): boolean => relation === '<' || relation === '<=';

/** The two numbers as the ends of one range, whichever is written first. */
function ordered(sentence: Sentence, one: Mention, two: Mention): [low: Mention, high: Mention] | undefined {
  const [first, second] = [boundBefore(sentence, one, 0), boundBefore(sentence, two, one.end)];
  if (isLower(first) && isUpper(second)) return [one, two];
  return isUpper(first) && isLower(second) ? [two, one] : undefined;
}

/** "over 100 but less than 300 boats", "at most 100 and at least 20": two bounds of one figure, with no noun between. */
export const bounds: Parser = {
  name: 'bounds',
  read(sentence, numerals, at) {
    const { text, tokens } = sentence;
    const [numeral, second] = [numerals[at], numerals[at + 1]];
    if (!numeral || !second) return undefined;
    const [end = 0, start = 0] = [tokens[numeral.next - 1]?.end, tokens[second.first]?.start];
    if (start - end > reach || !joins.test(text.slice(end, start))) return undefined;
    const one = readEnd(sentence, numerals, at);
    const between = text.slice(one?.end, start);
    const relation = readPrefixRelation(between);
    if (!one || !relation || !joiner.test(between.slice(0, relation.start))) return undefined;
    const two = readEnd(sentence, numerals, at + 1);
    if (!two) return undefined;
    const [low, high] = ordered(sentence, one, two) ?? [];
    if (low?.value == null || high?.value == null || low.value >= high.value) return undefined;
    if (one.unit !== '1' && one.unit !== two.unit) return undefined;
    const ends = { start: one.start, first: one.first, value: null, low: low.value, high: high.value };
    return { mention: { ...two, ...ends, isRange: true, parser: 'bounds' }, used: 2 };
  },
  examples: {
    '100..300 1': ['over 100 but less than 300 boats', 'at least 100 and at most 300 boats'],
    '20..100 1': ['at most 100 and at least 20 cod'],
    '30..40 %': ['more than 30 but less than 40 per cent', 'more than 30%, but under 40%'],
    '2..3 m': ['no less than 2 and no more than 3 metres'],
  },
  counterexamples: [
    'more than 30 boats and less than 40 cars',
    'more than 40 and less than 10',
    'nearly 30 and over 20 boats',
    'over 30 and 40',
    'x > 10 and y < 20',
    'over 30 and about 40 boats',
    'under 30 km and over 20 kg',
  ],
};
