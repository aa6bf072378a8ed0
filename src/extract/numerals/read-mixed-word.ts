import { denominators } from '../languages/en/numbers.js';
import type { Token } from '../tokens/token.js';
import { readScale } from './read-scale.js';
import { scaleUp } from './scale-up.js';
import { smallNumber } from './small-number.js';
import type { WordNumber } from './word-number.js';

const mixed = /^([a-z]+(?:-[a-z]+)?)-and-(an?|[a-z]+)-([a-z]+)$/;

/** "two-and-a-half", "one-and-three-quarters" as one token, and the scale behind it. */
export function readMixedWord(tokens: readonly Token[], first: number): WordNumber | undefined {
  const word = tokens[first]?.lower ?? '';
  const [, ones, over = '', under = ''] = (word.includes('-and-') && mixed.exec(word)) || [];
  const [whole, divisor] = [smallNumber(ones), denominators.get(under)];
  const counted = /^an?$/.test(over) ? 1 : smallNumber(over);
  if (whole === undefined || counted === undefined || divisor === undefined) return undefined;
  const { power, next } = readScale(tokens, first + 1, false);
  return { value: scaleUp(whole + counted / divisor, power), power: Math.max(0, power - 1), next };
}
