import { scales, smallNumbers } from '../languages/en/numbers.js';
import type { Token } from '../tokens/token.js';

/** A number in words: its value as digits and a power of ten, and the token after it. */
export interface WordNumber {
  value: number;
  /** Power of ten of the last scale word, so that "two million" is known to be rounded. */
  power: number;
  next: number;
}

const articles: ReadonlySet<string> = new Set(['a', 'an']);

/** "twenty-three" is one token of two number words. */
function small(word: string): number | undefined {
  if (!word.includes('-')) return smallNumbers.get(word);
  const [tens, ones, ...rest] = word.split('-').map((part) => smallNumbers.get(part));
  return tens !== undefined && ones !== undefined && !rest.length && tens >= 20 && ones < 10 ? tens + ones : undefined;
}

const scaleOf = (word: string | undefined): number | undefined => {
  if (word === undefined) return undefined;
  if (word === 'dozen') return 12;
  const power = scales.get(word);
  return power === undefined || /s$/.test(word) ? undefined : 10 ** power;
};

/** "half a million", "half a dozen". */
function readHalf(tokens: readonly Token[], first: number): WordNumber | undefined {
  if (tokens[first]?.lower !== 'half' || !articles.has(tokens[first + 1]?.lower ?? '')) return undefined;
  const scale = scaleOf(tokens[first + 2]?.lower);
  return scale ? { value: scale / 2, power: Math.max(0, Math.log10(scale) - 1), next: first + 3 } : undefined;
}

/**
 * Reads English number words from a token on: "twenty-three", "two hundred and six thousand", "a dozen", "half a
 * million", "one and a half million". Adds small numbers, multiplies by scale words, and closes a group at each
 * scale of a thousand or more.
 */
export function readWords(tokens: readonly Token[], first: number): WordNumber | undefined {
  const half = readHalf(tokens, first);
  if (half) return half;
  let at = first;
  let total = 0;
  let group: number | undefined;
  let power = 0;
  if (articles.has(tokens[at]?.lower ?? '') && scaleOf(tokens[at + 1]?.lower)) {
    group = 1;
    at++;
  }
  for (;;) {
    const word = tokens[at]?.lower;
    if (word === undefined) break;
    const value = small(word);
    const scale = scaleOf(word);
    if (value !== undefined && (group === undefined || group % 10 === 0) && power !== 1) {
      if (group !== undefined && group % 100 !== 0 && (value > 9 || group % 100 < 20)) break;
      group = (group ?? 0) + value;
      power = 0;
    } else if (scale && group !== undefined) {
      group *= scale;
      power = scale === 12 ? 0 : Math.round(Math.log10(scale));
      if (scale >= 1000) {
        total += group;
        group = undefined;
      }
    } else if (word === 'and' && tokens[at + 1]?.lower === 'a' && tokens[at + 2]?.lower === 'half' && group !== undefined) {
      group += 0.5;
      at += 2;
    } else if (!(word === 'and' && small(tokens[at + 1]?.lower ?? '') !== undefined && power >= 2)) break;
    at++;
  }
  return at === first || (group === undefined && total === 0) ? undefined : { value: total + (group ?? 0), power, next: at };
}
