import { denominators, ordinals, scales, smallNumbers } from '../languages/en/numbers.js';
import type { Token } from '../tokens/token.js';
import type { FractionRead } from './fraction-read.js';
import { readIntegerWords } from './read-integer-words.js';
import { smallNumber } from './small-number.js';

/** Longer than any fraction that is written in words. */
const longest = 12;

const isPlural = (word: string): boolean => word.endsWith('s') || word === 'halves';

/** "thirty-fifths" in one token. */
function compound(word: string): number | undefined {
  const [tens = '', ones = '', ...rest] = word.split('-');
  const [first, second] = [smallNumbers.get(tens) ?? 0, ordinals.get(ones.replace(/s$/, '')) ?? 0];
  return !rest.length && first >= 20 && second > 0 && second < 10 ? first + second : undefined;
}

/** Where the word stands that ends a fraction, all before it being number words. */
function endOf(tokens: readonly Token[], first: number): number | undefined {
  for (let at = first; at < first + longest; at++) {
    const word = tokens[at]?.lower ?? '';
    if (at > first && (denominators.has(word) || compound(word) !== undefined)) return at;
    const isOpening = at === first && /^an?$/.test(word);
    const isNumber = smallNumber(word) !== undefined || scales.has(word);
    if (!isOpening && !isNumber && (at === first || (word !== 'and' && word !== '-'))) return undefined;
  }
  return undefined;
}

/** What the words from `split` to `last` divide by: "fifths", "thirty fifths", "one hundred and fifth". */
function dividedBy(tokens: readonly Token[], split: number, last: number): number | undefined {
  const word = tokens[last]?.lower ?? '';
  const one = denominators.get(word) ?? compound(word);
  if (one === undefined || split === last) return one;
  const isHyphen = tokens[last - 1]?.text === '-';
  const end = isHyphen || tokens[last - 1]?.lower === 'and' ? last - 1 : last;
  const before = readIntegerWords(tokens, split, end);
  if (before?.next !== end) return undefined;
  if (one >= 100) return isHyphen && before.value < 1000 ? before.value * one : undefined; // "ten-thousandths"
  const room = before.value % 100 === 0 ? 100 : before.value >= 20 && before.value % 10 === 0 ? 10 : 0;
  return ordinals.has(word.replace(/s$/, '')) && one < room ? before.value + one : undefined;
}

/** What the words from `first` to `split` count: "a", "three", "one hundred and thirty"; all of them, or nothing. */
function countedBy(tokens: readonly Token[], first: number, split: number, last: number): number | undefined {
  // The hyphen of "two-thirds", and not that of "ninety - five hundred fifths".
  const end = tokens[split - 1]?.text === '-' && split === last ? split - 1 : split;
  if (end === first + 1 && /^an?$/.test(tokens[first]?.lower ?? '')) return 1;
  const read = readIntegerWords(tokens, first, end);
  return read?.next === end ? read.value : undefined;
}

/**
 * "a quarter", "three fifths", "one-eighth", "twenty twenty-fifths", "one one hundred and fifth" from a token on. As
 * many of the last words as can be one ordinal divide, as long as some are left to be divided.
 */
export function readWordFraction(tokens: readonly Token[], first: number): FractionRead | undefined {
  const last = endOf(tokens, first);
  if (last === undefined) return undefined;
  for (let split = first + 1; split <= last; split++) {
    const [over, under] = [countedBy(tokens, first, split, last), dividedBy(tokens, split, last)];
    if (!over || under === undefined) continue;
    // "twenty-third" is a rank, and so is "two third"
    const isRank = over > 1 && !isPlural(tokens[last]?.lower ?? '');
    const isHyphen = tokens[last - 1]?.text === '-' && over < 20;
    return isRank && !isHyphen ? undefined : { over, under, next: last + 1 };
  }
  return undefined;
}
