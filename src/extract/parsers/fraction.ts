import { changeNouns } from '../languages/en/directions.js';
import { denominators, halvedThings, smallNumbers } from '../languages/en/numbers.js';
import { beforeHedges } from '../numerals/before-hedges.js';
import type { Numeral } from '../numerals/numeral.js';
import type { Sentence } from '../sentence.js';
import { makeMention } from './make-mention.js';
import type { Mention, Parser } from './mention.js';
import { readMeasure } from './units/read-measure.js';
import { readPercent } from './units/read-percent.js';
import type { Tag } from '../tokens/token.js';

const joiners: ReadonlySet<string> = new Set(['in', 'in every', 'out of', 'out of every', 'of every']);

/** "86 in 100", but not "12 in 30" or "8 in 10 minutes". */
const roundWholes: ReadonlySet<number> = new Set([10, 100, 1000]);

/** A share of a whole, in percent, with half a percent to spare: "one in five" is not meant to the last person. */
function makeShare(sentence: Sentence, numeral: Numeral, value: number, next: number): Mention {
  const mention = makeMention(sentence, numeral, { unit: '%', next, parser: 'fraction', isFraction: true });
  return { ...mention, value, low: value, high: value, margin: 0.5 };
}

/** Behind a fraction, what it is a part of: "of the fleet", "the boats", "majority". */
const wholes: ReadonlySet<Tag> = new Set(['det', 'noun', 'name', 'adj', 'past', 'aux']);

/** "€380,000, of which the town paid two thirds" */
const ofWhich = ({ tokens }: Sentence, first: number): boolean =>
  tokens
    .slice(Math.max(0, first - 8), first)
    .some(({ lower }, at, all) => /^(?:whom|which)$/.test(lower) && all[at - 1]?.lower === 'of');

/** "two thirds of the boats" and "by two thirds" are shares, "1/16 of a pint" and "it is two thirds" numbers. */
function isShare(sentence: Sentence, { first, written }: Numeral, next: number): boolean {
  const { tokens } = sentence;
  const [behind, second] = [tokens[next], tokens[next + 1]];
  if (halvedThings.has(behind?.lower ?? '')) return false;
  if (behind?.lower === 'of') return second !== undefined && second.lower !== 'a' && second.lower !== 'an';
  const isWhole = written === 'words' && behind !== undefined && wholes.has(behind.tag);
  const at = beforeHedges(tokens, first);
  const before = tokens[at]?.lower;
  if (written === 'words' && ofWhich(sentence, first)) return true;
  return isWhole || before === 'by' || (before === 'of' && changeNouns.has(tokens[at - 1]?.lower ?? ''));
}

/** A part and the word behind it; "two quarters" may be half a year, unless "of" follows. */
function readParts(
  { tokens }: Sentence,
  part: Numeral,
): { over: number; under: number; next: number } | undefined {
  if (part.part) return { ...part.part, next: part.next };
  const at = tokens[part.next]?.text === '-' ? part.next + 1 : part.next;
  const word = tokens[at]?.lower ?? '';
  const denominator = denominators.get(word);
  // "two fifth graders", but "a two-third majority"
  if (part.value !== 1 && at === part.next && !word.endsWith('s')) return undefined;
  // "three quarters were sold" are no quarters of a year.
  const isPart = tokens[at + 1]?.lower === 'of' || (part.value === 3 && tokens[at + 1]?.tag === 'aux');
  if (!denominator || (denominator === 4 && !isPart)) return undefined;
  return { over: part.value ?? 0, under: denominator, next: at + 1 };
}

function readPart(sentence: Sentence, part: Numeral): Mention | undefined {
  const read = readParts(sentence, part);
  if (!read) return undefined;
  const { over, under, next } = read;
  // "1/4 mile", "half a percentage point"
  if (readMeasure(sentence, next) || readPercent(sentence, next)) return undefined;
  if (isShare(sentence, part, next)) return makeShare(sentence, part, (100 * over) / under, next);
  const numeral = { ...part, value: over / under, margin: 0.005 };
  return makeMention(sentence, numeral, { unit: '1', next, parser: 'fraction', isFraction: true });
}

/** "1 in 5 boats", but not "1 in 2019" and "1 in 5 minutes" */
const isOneIn = (sentence: Sentence, part: Numeral, whole: Numeral): boolean =>
  part.value === 1 && (whole.value ?? 0) <= 100 && sentence.tokens[whole.next]?.tag === 'noun';

/** Whether two numbers are "one in five", "3 out of 10"; bare "in" between digits seldom is: "12 in 2019" is a date. */
function joins(sentence: Sentence, part: Numeral, whole: Numeral): boolean {
  const { tokens } = sentence;
  const between = tokens.slice(part.next, whole.first).map(({ lower }) => lower);
  const joiner = between.length < 4 ? between.join(' ') : '';
  const inWords = part.written === 'words' && whole.written === 'words';
  // "one over twenty", and "2000 over 3" by itself, but not "12 over 3 years" or "a pressure of 120 over 80"
  if (joiner === 'over')
    return part.value === 1
      ? tokens[whole.next]?.tag !== 'noun'
      : part.first === 0 && whole.next === tokens.length;
  if (joiner !== 'in') return joiners.has(joiner);
  const isSure = roundWholes.has(whole.value ?? 0) || isOneIn(sentence, part, whole);
  return (
    (isSure && !readMeasure(sentence, whole.next)) ||
    (inWords && smallNumbers.has(tokens[part.first]?.lower ?? ''))
  );
}

/** "two thirds", "two-thirds", "one in five", "three out of ten" */
export const fraction: Parser = {
  name: 'fraction',
  read(sentence, numerals, at) {
    const [part, whole] = [numerals[at], numerals[at + 1]];
    if (!part || part.value === null || part.scaled) return undefined;
    // "2016half a million", glued: the word belongs to the next number.
    const mention = whole?.first === part.next ? undefined : readPart(sentence, part);
    if (mention) return { mention, used: 1 };
    if (!whole?.value || !joins(sentence, part, whole)) return undefined;
    const isOver = sentence.tokens[part.next]?.lower === 'over';
    if (!isOver && whole.value <= part.value) return undefined;
    if (!isOver)
      return { mention: makeShare(sentence, part, (100 * part.value) / whole.value, whole.next), used: 2 };
    const numeral = { ...part, value: part.value / whole.value, margin: 0.005 };
    const parts = { unit: '1', next: whole.next, parser: 'fraction', isFraction: true };
    return { mention: makeMention(sentence, numeral, parts), used: 2 };
  },
  examples: {
    '66.66666666666667 %': ['two thirds of the boats', 'two-thirds of the boats'],
    '50 %': ['half of the boats', 'more than half the boats', 'fell by half.', 'fell by half in'],
    '33.333333333333336 %': ['a third of the boats', 'fell by a third.', 'fell by nearly a third.'],
    '0.0625 1': ['1/16 of a pint', 'it is 1/16'],
    '0.6 1': ['it is three fifths'],
    '0.05 1': ['it is one over twenty'],
    '1.5 1': ['3 over 2'],
    '0.5 1': ['a half turn', 'half a point'],
    '0.625 1': ['five eighths of'],
    '20 %': ['one in five boats', '1 out of 5 boats', '1 in 5 boats'],
    '86 %': ['86 in 100', '86 in 100 boats'],
    '75 %': ['three quarters of the fleet', 'three quarters were sold'],
  },
  counterexamples: [
    'two boats',
    'the second half of the match',
    'a third goal',
    'a 1/4 mile track',
    '12 in 2019',
    '1 in 2019',
    '2 in 5 boats',
    '8 in 10 minutes',
    'two quarters in a row',
    'two fifth places',
    'she added a third.',
    'the one hundred and fifth boat',
    'five in five',
    'a pressure of 120 over 80',
  ],
};
