import type { Token } from '../tokens/token.js';
import { readScale } from './read-scale.js';
import { readWordFraction } from './read-word-fraction.js';
import { smallNumber } from './small-number.js';

/** What is added to a number, the power of ten that its last digit stands for, and the token after it. */
interface Addend {
  value: number;
  power: number;
  next: number;
}

/** "and a half" behind "3 million" is half of a million. */
function readPart(tokens: readonly Token[], at: number, power: number): Addend | undefined {
  const part = power >= 6 && tokens[at]?.lower === 'and' ? readWordFraction(tokens, at + 1) : undefined;
  return part && { value: (part.over / part.under) * 10 ** power, power, next: part.next };
}

/** "3 hundred", "and 21", "and one": smaller than what it adds to, and without a scale only behind "and". */
function readSmaller(tokens: readonly Token[], at: number, power: number): Addend | undefined {
  const first = tokens[at]?.lower === 'and' ? at + 1 : at;
  const word = tokens[first]?.lower ?? '';
  const digits = /^[1-9]\d{0,2}$/.test(word) ? Number(word) : (smallNumber(word) ?? 0);
  const scale = readScale(tokens, first + 1, false);
  const isTail = scale.power === 0 && (first === at || power > 3);
  const value = digits * 10 ** scale.power;
  return value > 0 && value < 10 ** power && !isTail ? { value, ...scale } : undefined;
}

/** What adds to digits with a scale word behind them: "4 thousand 3 hundred and 21", "3 million and a half". */
export function readAddends(tokens: readonly Token[], at: number, scale: number): Addend {
  const part = readPart(tokens, at, scale);
  if (part) return part;
  let [value, power, next] = [0, scale, at];
  while (power > 1) {
    const more = readSmaller(tokens, next, power);
    if (!more) break;
    value += more.value;
    ({ power, next } = more);
  }
  return { value, power, next };
}
