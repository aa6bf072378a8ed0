import { denominators, dozenWords, scales, vaguePlurals } from '../languages/en/numbers.js';
import type { Token } from '../tokens/token.js';
import { smallNumber } from './small-number.js';
import type { WordNumber } from './word-number.js';

/** The words read so far. */
interface State {
  at: number;
  /** What is closed by a scale of a thousand or more. */
  total: number;
  /** What still adds up: the "two hundred and six" of "two hundred and six thousand". */
  group: number | undefined;
  /** The part of `group` behind its last "and", which a dozen multiplies alone. */
  added: number;
  power: number;
}

/** Before a bare "hundred thousand": "several hundred thousand" are more than one. */
const counting = /^(?:an?|few|several|couple|many|odd|of|some)$/;

/** What a scale word multiplies by; "thousands of boats" are no number, "five hundreds" are. */
function scaleOf(word: string, counted: boolean): number | undefined {
  if (dozenWords.has(word)) return 12;
  const power = word.endsWith('s') ? undefined : scales.get(word);
  if (power !== undefined) return 10 ** power;
  return counted && word !== 'tens' ? vaguePlurals.get(word) : undefined;
}

/** Whether a small number adds to what is read: "twenty three" and "hundred six" do, "three twenty" does not. */
function adds(value: number, { group, power }: State): boolean {
  if (group === undefined) return power !== 1;
  if (group % 10 !== 0 || power === 1) return false;
  return group % 100 === 0 || (value <= 9 && group % 100 >= 20);
}

function multiplyBy(scale: number, state: State, group: number): void {
  const isDozen = scale === 12;
  const multiplied = isDozen && state.added ? state.added : group; // "three hundred and two dozen"
  state.power = isDozen ? 0 : Math.round(Math.log10(scale));
  state.group = group - multiplied + multiplied * scale;
  if (scale < 1000) return;
  state.total += state.group;
  state.group = undefined;
}

/** The token after a hyphen that joins what is read to the next word: "two-million", "fifty - two" but for "of them". */
function afterHyphen(tokens: readonly Token[], { at, group }: State): number {
  if (tokens[at]?.text !== '-' || group === undefined) return at;
  if (scales.has(tokens[at + 1]?.lower ?? '')) return at + 1;
  const ones = smallNumber(tokens[at + 1]?.lower) ?? 10;
  const isTens = group % 10 === 0 && group % 100 >= 20;
  return isTens && ones > 0 && ones < 10 && tokens[at + 2]?.lower !== 'of' ? at + 1 : at;
}

/** Behind "and", the part of a mixed number: "three quarters". */
function startsPart(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at + 1]?.text === '-' ? at + 2 : at + 1;
  return (smallNumber(tokens[at]?.lower) ?? 0) < (denominators.get(tokens[word]?.lower ?? '') ?? 0);
}

/** What is added before a scale: "one and a half million", "three and a quarter million". */
const halves: ReadonlyMap<string, number> = new Map([
  ['and a half', 0.5],
  ['and a quarter', 0.25],
]);

/** "one and a half million": only before a scale is the half taken in at once. */
function takeHalf(tokens: readonly Token[], state: State, end: number): boolean {
  const words = tokens.slice(state.at, state.at + 3).map(({ lower }) => lower);
  const half = state.at + 3 < end ? halves.get(words.join(' ')) : undefined;
  if (!half || state.group === undefined || !scaleOf(tokens[state.at + 3]?.lower ?? '', false)) return false;
  state.group += half;
  state.at += 3;
  return true;
}

/** Takes in the word at `state.at`; false where the number ends before it. */
function takeWord(tokens: readonly Token[], state: State, end: number): boolean {
  if (takeHalf(tokens, state, end)) return true;
  const at = afterHyphen(tokens, state);
  const isAnd = tokens[at]?.lower === 'and' && state.power >= 2;
  const next = isAnd ? at + 1 : at;
  if (next >= end || (isAnd && startsPart(tokens, next))) return false;
  const word = tokens[next]?.lower ?? '';
  const value = smallNumber(word);
  const scale = isAnd ? undefined : scaleOf(word, state.group !== undefined);
  if (value !== undefined && adds(value, state)) {
    state.added = isAnd ? value : state.added && state.added + value;
    state.group = (state.group ?? 0) + value;
    state.power = 0;
  } else if (scale !== undefined && state.group !== undefined) multiplyBy(scale, state, state.group);
  else return false;
  state.at = next + 1;
  return true;
}

/** "a hundred", "a dozen", and "hundred thousand" without its article: how many words stand for the one. */
function impliedOne(tokens: readonly Token[], first: number): number | undefined {
  const [before, word, behind] = [-1, 0, 1].map((ahead) => tokens[first + ahead]?.lower ?? '');
  if (/^an?$/.test(word ?? '') && scaleOf(behind ?? '', false) !== undefined) return 1;
  const isCounted = counting.test(before ?? '') || smallNumber(before) !== undefined;
  return word === 'hundred' && !isCounted && (scales.get(behind ?? '') ?? 0) > 2 ? 0 : undefined;
}

/**
 * Reads a whole number in words from a token on, up to `end`: "twenty-three", "two hundred and six thousand", "a
 * dozen". Adds small numbers, multiplies by scale words, and closes a group at each scale of a thousand or more.
 */
export function readIntegerWords(
  tokens: readonly Token[],
  first: number,
  end = tokens.length,
): WordNumber | undefined {
  const one = impliedOne(tokens, first);
  const group = one === undefined ? undefined : 1;
  const state: State = { at: first + (one ?? 0), total: 0, group, added: 0, power: 0 };
  while (takeWord(tokens, state, end));
  const { at: next, total, power } = state;
  return next === first || (state.group === undefined && total === 0)
    ? undefined
    : { value: total + (state.group ?? 0), power, next };
}
