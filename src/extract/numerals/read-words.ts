import { dozenWords, scales } from '../languages/en/numbers.js';
import type { Token } from '../tokens/token.js';
import { readWordFraction } from './read-word-fraction.js';
import { smallNumber } from './small-number.js';

/** A number in words, and the token after it. */
export interface WordNumber {
  value: number;
  /** Power of ten of the last scale word, so that "two million" is known to be rounded. */
  power: number;
  next: number;
}

/** The words read so far. */
interface State {
  at: number;
  /** What is closed by a scale of a thousand or more. */
  total: number;
  /** What still adds up: the "two hundred and six" of "two hundred and six thousand". */
  group: number | undefined;
  power: number;
}

const articles: ReadonlySet<string> = new Set(['a', 'an']);
const isArticle = (token: Token | undefined): boolean => articles.has(token?.lower ?? '');

/** What a scale word multiplies by; "thousands of boats" are no number. */
function scaleOf(word = ''): number | undefined {
  if (dozenWords.has(word)) return 12;
  const power = scales.get(word);
  return power === undefined || word.endsWith('s') ? undefined : 10 ** power;
}

/** "half a million", "half a dozen", "half million", "a quarter million" */
function readHalf(tokens: readonly Token[], first: number): WordNumber | undefined {
  const at = isArticle(tokens[first]) || tokens[first]?.lower === 'one' ? first + 1 : first;
  const word = tokens[at]?.lower;
  const parts = word === 'half' ? 2 : word === 'quarter' ? 4 : 0;
  if (!parts) return undefined;
  const ofA = isArticle(tokens[at + 1]) || (tokens[at + 1]?.lower === 'of' && isArticle(tokens[at + 2]));
  const end = ofA ? at + (tokens[at + 1]?.lower === 'of' ? 3 : 2) : at + 1;
  const scale = scaleOf(tokens[end]?.lower);
  return scale
    ? { value: scale / parts, power: Math.max(0, Math.log10(scale) - 1), next: end + 1 }
    : undefined;
}

/** The digits behind "point": "nine point nought four", "two hundred point seventy-one". */
function readDecimals(tokens: readonly Token[], at: number): { digits: string; next: number } | undefined {
  if (tokens[at]?.lower !== 'point') return undefined;
  let [digits, next] = ['', at + 1];
  for (let value = smallNumber(tokens[next]?.lower); value !== undefined;) {
    digits += String(value);
    value = smallNumber(tokens[++next]?.lower);
  }
  return digits ? { digits, next } : undefined;
}

/** "and a quarter", "and three fifths" behind a number; behind a scale of a million or more it is a part of that. */
function readMore(tokens: readonly Token[], { value, power, next }: WordNumber): WordNumber {
  const decimals = readDecimals(tokens, next);
  if (decimals)
    return {
      value: Number(`${String(value)}.${decimals.digits}`),
      power: -decimals.digits.length,
      next: decimals.next,
    };
  const part = tokens[next]?.lower === 'and' ? readWordFraction(tokens, next + 1) : undefined;
  if (!part) return { value, power, next };
  const unit = power >= 6 ? 10 ** power : 1;
  return { value: value + part.value * unit, power: power >= 6 ? power - 1 : 0, next: part.next };
}

/** Whether a small number adds to what is read: "twenty three" and "hundred six" do, "three twenty" does not. */
function adds(value: number, { group, power }: State): boolean {
  if (group === undefined) return power !== 1;
  if (group % 10 !== 0 || power === 1) return false;
  return group % 100 === 0 || (value <= 9 && group % 100 >= 20);
}

function multiplyBy(scale: number, state: State, group: number): void {
  state.power = scale === 12 ? 0 : Math.round(Math.log10(scale));
  state.group = group * scale;
  if (scale < 1000) return;
  state.total += state.group;
  state.group = undefined;
}

/** "one and a half million": only before a scale is the half taken in at once. */
const scaleAfter = (tokens: readonly Token[], { at, group }: State): boolean =>
  group !== undefined && scaleOf(tokens[at + 3]?.lower) !== undefined;

/** Takes in the word at `state.at`; false where the number ends before it. */
function takeWord(tokens: readonly Token[], state: State): boolean {
  // "two-million"
  if (tokens[state.at]?.text === '-' && scales.has(tokens[state.at + 1]?.lower ?? '') && state.group)
    state.at++;
  const [word, second, third] = [0, 1, 2].map((ahead) => tokens[state.at + ahead]?.lower);
  const [value, scale] = [smallNumber(word), scaleOf(word)];
  if (value !== undefined && adds(value, state)) {
    state.group = (state.group ?? 0) + value;
    state.power = 0;
  } else if (scale && state.group !== undefined) multiplyBy(scale, state, state.group);
  else if (word === 'and' && second === 'a' && third === 'half' && scaleAfter(tokens, state)) {
    state.group = (state.group ?? 0) + 0.5;
    state.at += 2;
  } else if (word !== 'and' || smallNumber(second) === undefined || state.power < 2) return false;
  else if (readWordFraction(tokens, state.at + 1)) return false; // "a hundred and three quarters"
  state.at++;
  return true;
}

/**
 * Reads English number words from a token on: "twenty-three", "two hundred and six thousand", "a dozen", "half a
 * million", "one and a half million". Adds small numbers, multiplies by scale words, and closes a group at each
 * scale of a thousand or more.
 */
export function readWords(tokens: readonly Token[], first: number): WordNumber | undefined {
  const half = readHalf(tokens, first);
  if (half) return half;
  const one = isArticle(tokens[first]) && scaleOf(tokens[first + 1]?.lower) !== undefined;
  const state: State = { at: one ? first + 1 : first, total: 0, group: one ? 1 : undefined, power: 0 };
  while (takeWord(tokens, state));
  const { at: next, total, group, power } = state;
  return next === first || (group === undefined && total === 0)
    ? undefined
    : readMore(tokens, { value: total + (group ?? 0), power, next });
}
