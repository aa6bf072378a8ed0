import { multiply } from '../../model/decimal.js';
import type { Numeral } from '../numerals/numeral.js';
import type { Sentence } from '../sentence.js';
import type { Mention, Parser } from './mention.js';
import { isChange } from './is-change.js';
import { tellsChange } from './tells-change.js';
import { readEnd } from './read-end.js';
import { readPerUnit } from './units/read-per-unit.js';

/** Before the first number of a pair: two levels ("rose from 2,579 to 3,869") or the ends of a range. */
const fromBefore = /\bfrom\s+\S{0,6}$/i;
const betweenBefore = /\bbetween\s+(?:about\s+|around\s+)?\S{0,5}$/i;
const reach = 24;
/** More tokens than a unit, the word that joins and a sign of money take. */
const longestJoint = 12;

/** "10 to 12 million": the scale word behind the second number holds for both. */
function lowEnd(first: Numeral, second: Numeral): number {
  const [low, high] = [first.value ?? 0, second.value ?? 0];
  if (first.scaled || !second.scaled || !high) return low;
  const scaled = multiply(low, 10 ** (second.scale ?? 3 * Math.floor(Math.log10(high) / 3)));
  return scaled <= high ? scaled : low;
}

/** "growing by 3% to 4%", "growth of 3% to 4%": near each other; "fell by 0.3% to 4%" tells of a rate. */
const isPercentRange = (before: string, one: Mention, two: Mention): boolean =>
  /\b(?:by|of)\s+$/i.test(before) &&
  one.unit === '%' &&
  two.unit === '%' &&
  (one.value ?? 0) * 2 >= (two.value ?? Infinity);

/** "fell by 300 to 1,200" is a change and what it came to; "by 10 to 15 percent", with one unit for both, a range. */
const changesBy = (before: string, one: Mention, two: Mention): boolean =>
  /\bby\s+\S{0,5}$/i.test(before) && !(one.unit === '1' && two.unit !== '1');

/** "rose 18 cents to 2.35 dollars": an amount with its own unit right behind a verb of change, then a level. */
const changesThen = ({ tokens }: Sentence, one: Mention): boolean =>
  one.unit !== '1' &&
  tokens.slice(Math.max(0, one.first - 2), one.first).some(({ lower }) => isChange(lower));

/** "three or four years", "5 or 6 boats": neighbours, and no unit between them. */
const isGuess = (one: Mention, two: Mention, scaled: boolean): boolean =>
  one.unit === '1' && !one.isFraction && !scaled && (two.value ?? 0) - (one.value ?? 0) <= 5;

/** "€60 million to €80 million a day": what it is counted by is said once. */
const isOneUnit = (one: Mention, two: Mention): boolean =>
  one.unit === two.unit || two.unit.startsWith(`${one.unit}/`);

const joiners = /(?<![a-z])(?:and|or|to|through)(?![a-z])|[-–—~]/i;

/** Between most numbers stands nothing that could join them, whatever their units are. */
function mayJoin({ text, tokens }: Sentence, first: Numeral, second: Numeral): boolean {
  if (second.first - first.next > longestJoint) return false;
  return joiners.test(text.slice(tokens[first.next - 1]?.end, tokens[second.first]?.start));
}

/** Behind a number that counts nothing: the end of a clause, or "a kilo". */
const closes: ReadonlySet<string | undefined> = new Set([undefined, ...'. , ; : ) a an per each'.split(' ')]);

/** "£2-3 million", "€10 to 15 a kilo": a sign before the first holds for the second; "£5 to 12 boats" says what it counts. */
function underOneSign(sentence: Sentence, one: Mention, two: Mention, scaled: boolean): Mention | undefined {
  const { tokens } = sentence;
  const isSigned = one.parser === 'money' && one.start < (tokens[one.first]?.start ?? 0);
  if (!isSigned || two.unit !== '1') return undefined;
  const isDash = /^[-–—]$/.test(tokens[two.first - 1]?.text ?? '');
  const isAmount = isDash || scaled || closes.has(tokens[two.next]?.lower);
  return isAmount ? { ...two, unit: one.unit + readPerUnit(sentence, two.next).unit } : undefined;
}

/** Whether "to", a dash, or "and" behind "between" stands between the two, and nothing speaks against a range. */
function joins(sentence: Sentence, one: Mention, two: Mention): boolean {
  const { text } = sentence;
  const joiner = text.slice(one.end, Math.max(one.end, two.start)).trim().toLowerCase();
  const before = text.slice(Math.max(0, one.start - reach), one.start);
  if (joiner === 'and') return betweenBefore.test(before);
  const isChain = /^\s+to\s+\S{0,3}\d/.test(text.slice(two.end, two.end + reach)); // "from 5 to 7% to 3 to 5%"
  if (joiner === 'or') return isGuess(one, two, two.value !== null && two.value > 20);
  const isPair = fromBefore.test(before) && !isChain && tellsChange(sentence, one, two);
  if (/^(?:to-?|through)$/.test(joiner) && isPercentRange(before, one, two)) return true;
  if (/^(?:to-?|through)$/.test(joiner))
    return !isPair && !changesBy(before, one, two) && !changesThen(sentence, one);
  return /^[-–—~]$/.test(joiner) && !isPair;
}

/** "10-15%", "10 to 20 boats", "prices range from 10 to 20 pounds", "three or four years", "between £12.5 billion and £13 billion", "5–6 million euros" */
export const range: Parser = {
  name: 'range',
  read(sentence, numerals, at) {
    const [first, second] = [numerals[at], numerals[at + 1]];
    if (!first || !second || first.value === null || second.value === null) return undefined;
    if (!mayJoin(sentence, first, second)) return undefined;
    const [one, end] = [readEnd(sentence, numerals, at), readEnd(sentence, numerals, at + 1)];
    const two = one && end && (underOneSign(sentence, one, end, second.scaled) ?? end);
    // "by a fifth to €88 million"
    const isMixed = (first.part === undefined) !== (second.part === undefined);
    if (!one || !two || isMixed || !joins(sentence, one, two)) return undefined;
    // "30 votes to 12" and a growing pair of unlike sizes are no range.
    if (one.unit === '1' ? one.next !== first.next : !isOneUnit(one, two)) return undefined;
    const [low, high] = [lowEnd(first, second), second.value];
    if (low >= high) return undefined;
    const ends = { start: one.start, first: first.first, value: null, low, high };
    return { mention: { ...two, ...ends, isRange: true, parser: 'range' }, used: 2 };
  },
  examples: {
    '10..15 %': [
      '10-15%',
      '10 to 15 percent',
      'rose by 10 to 15 percent',
      'rose by 10% to 15%',
      'between 10% and 15%',
      'growth of 10% to 15%',
    ],
    '10..20 1': ['10 to 20 boats', '10–20 boats', 'ten to twenty boats'],
    '11..16 a': ['aged 11 to 16'],
    '3..4 a': ['three or four years', 'over 3 or 4 years'],
    '200..4000 USD': ['claims ranging from $200 to $4,000', 'Flats from $200 to $4,000 sell well'],
    '10000000..12000000 1': ['10 to 12 million boats'],
    '300000..500000 1': ['0.3 to 0.5 million boats'],
    '30000000..40000000 INR': ['Rs 3-4 crore'],
    '2000000..3000000 GBP': ['£2-3 million', '£2m-3m', 'between £2 and 3 million', 'from £2-£3 million'],
    '10..15 EUR': ['€10-15', '€10 to 15.'],
    '10..15 EUR/kg': ['€10 to 15 a kilo'],
    '12500000000..13000000000 GBP': ['between £12.5 billion and £13.0 billion'],
  },
  counterexamples: [
    'rose from 2,579 to 3,869',
    'was revised from 5 to 7 per cent',
    'from 5 to 7 boats, an increase of two',
    '12 or 200 boats',
    'fell by 300 to 1,200',
    'rose 18 cents to 2.35 dollars',
    'rose by £3 to £12',
    'fell by 0.3% to 4%',
    '12 boats and 20 cars',
    'gave £5 to 12 boats',
    'gave £5 to 12 of them',
    '20 to 10',
    '10 km to 12 kg',
  ],
};
