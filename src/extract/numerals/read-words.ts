import type { Token } from '../tokens/token.js';
import { readHalf } from './read-half.js';
import { readIntegerWords } from './read-integer-words.js';
import { readMixedWord } from './read-mixed-word.js';
import { readOneUnit } from './read-one-unit.js';
import { readScale } from './read-scale.js';
import { readWordFraction } from './read-word-fraction.js';
import { scaleUp } from './scale-up.js';
import { smallNumber } from './small-number.js';
import type { WordNumber } from './word-number.js';

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

/** "and a quarter", "and a half million": a part of one; bare behind a scale of a million or more, of that. */
function readPart(tokens: readonly Token[], { value, power, next }: WordNumber): WordNumber | undefined {
  if (tokens[next]?.lower !== 'and') return undefined;
  const half = readHalf(tokens, next + 1);
  if (half && half.value < 10 ** power) return { ...half, value: value + half.value };
  const part = readWordFraction(tokens, next + 1);
  if (!part) return undefined;
  const unit = power >= 6 ? 10 ** power : 1;
  const more = (part.over / part.under) * unit;
  return { value: value + more, power: power >= 6 ? power - 1 : 0, next: part.next };
}

/** What stands behind the whole of a number: decimals with their scale ("one point two million"), or a part of one. */
function readMore(tokens: readonly Token[], whole: WordNumber): WordNumber {
  const decimals = readDecimals(tokens, whole.next);
  if (!decimals) return readPart(tokens, whole) ?? whole;
  const { digits, next } = decimals;
  const scale = readScale(tokens, next, false);
  const value = scaleUp(Number(`${String(whole.value)}.${digits}`), scale.power);
  return { value, power: scale.power - digits.length, next: scale.next };
}

/** "point five per cent" leaves out its zero; other points are made, or lie on a map. */
function beforePoint(tokens: readonly Token[], first: number): WordNumber | undefined {
  const decimals = readDecimals(tokens, first);
  const isAmount = /^(?:%|per|percent|million|billion)$/.test(tokens[decimals?.next ?? -1]?.lower ?? '');
  return isAmount ? { value: 0, power: 0, next: first } : undefined;
}

/** Reads English number words from a token on: "twenty-three", "half a million", "nine point four", "one and a half". */
export function readWords(tokens: readonly Token[], first: number): WordNumber | undefined {
  const special = readHalf(tokens, first) ?? readMixedWord(tokens, first) ?? readOneUnit(tokens, first);
  if (special) return special;
  const whole = readIntegerWords(tokens, first) ?? beforePoint(tokens, first);
  return whole && readMore(tokens, whole);
}
