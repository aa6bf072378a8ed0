import { vulgarFractions } from '../languages/en/numbers.js';
import type { Token } from '../tokens/token.js';
import type { FractionRead } from './fraction-read.js';

/** The halves, quarters, and so on that are written with a stroke; "9/11" and "5/17" are dates. */
const written: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 32, 64, 100, 128, 1000]);
const strokes: ReadonlySet<string> = new Set(['/', '⁄']);

/** "4/5", "1⁄32", "½" from a token on; not a part of a date ("5/17/2018"). */
export function readDigitFraction(tokens: readonly Token[], first: number): FractionRead | undefined {
  const part = tokens[first];
  const sign = vulgarFractions.get(part?.text ?? '');
  if (sign) return { over: sign[0], under: sign[1], next: first + 1 };
  const [stroke, whole, after] = [tokens[first + 1], tokens[first + 2], tokens[first + 3]];
  if (!strokes.has(stroke?.text ?? '') || stroke?.start !== part?.end || stroke?.end !== whole?.start)
    return undefined;
  const [over, under] = [Number(part?.text), Number(whole?.text)];
  const isDate = strokes.has(after?.text ?? '') || strokes.has(tokens[first - 1]?.text ?? '');
  if (isDate || !(over > 0 && over < under) || !written.has(under)) return undefined;
  return { over, under, next: first + 3 };
}
