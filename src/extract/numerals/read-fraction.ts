import { denominators, vulgarFractions } from '../languages/en/numbers.js';
import type { Token } from '../tokens/token.js';
import { smallNumber } from './small-number.js';

/** A part of one, and the token after it. */
export interface FractionRead {
  value: number;
  next: number;
}

/** The halves, quarters, and so on that are written with a stroke; "9/11" and "5/17" are dates. */
const written: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 32, 64, 100, 128, 1000]);
const strokes: ReadonlySet<string> = new Set(['/', '⁄']);

/** "4/5", "1⁄32", "½" from a token on; not a part of a date ("5/17/2018"). */
export function readDigitFraction(tokens: readonly Token[], first: number): FractionRead | undefined {
  const [part, stroke, whole, after] = [0, 1, 2, 3].map((ahead) => tokens[first + ahead]);
  const sign = vulgarFractions.get(part?.text ?? '');
  if (sign) return { value: sign[0] / sign[1], next: first + 1 };
  if (!strokes.has(stroke?.text ?? '') || stroke?.start !== part?.end || stroke?.end !== whole?.start)
    return undefined;
  const [over, under] = [Number(part?.text), Number(whole?.text)];
  const isDate = strokes.has(after?.text ?? '') || strokes.has(tokens[first - 1]?.text ?? '');
  if (isDate || !(over > 0 && over < under) || !written.has(under)) return undefined;
  return { value: over / under, next: first + 3 };
}

/** "a quarter", "three fifths", "one-eighth" from a token on. */
export function readWordFraction(tokens: readonly Token[], first: number): FractionRead | undefined {
  const word = tokens[first]?.lower ?? '';
  const part = word === 'a' || word === 'an' ? 1 : (smallNumber(word) ?? 0);
  const at = tokens[first + 1]?.text === '-' ? first + 2 : first + 1;
  const denominator = denominators.get(tokens[at]?.lower ?? '');
  return part && denominator ? { value: part / denominator, next: at + 1 } : undefined;
}

/** Before "half of", these make it a stretch or a thing: "the second half of the match". */
const noPart = /^(?:the|this|that|each|every|its|their|his|her|first|second|last|latter|other|final|early)$/;
const wholeBehind: ReadonlySet<string> = new Set('of the its their his her all those these our'.split(' '));

/** "a third of", "half the", "one-quarter of" from a token on; "a third goal" is none. */
export function readShareWord(tokens: readonly Token[], first: number): FractionRead | undefined {
  const before = tokens[first - 1];
  const read =
    tokens[first]?.lower === 'half' ? { value: 0.5, next: first + 1 } : readWordFraction(tokens, first);
  if (!read || noPart.test(before?.lower ?? '') || before?.tag === 'adj' || before?.tag === 'number')
    return undefined;
  const behind = tokens[read.next]?.lower ?? '';
  const isPart = read.value === 0.5 ? wholeBehind.has(behind) : behind === 'of';
  return isPart ? read : undefined;
}
