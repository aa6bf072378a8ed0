import { denominators } from '../languages/en/numbers.js';
import type { Token } from '../tokens/token.js';
import type { FractionRead } from './fraction-read.js';
import { smallNumber } from './small-number.js';

/** "a quarter", "three fifths", "one-eighth" from a token on. */
export function readWordFraction(tokens: readonly Token[], first: number): FractionRead | undefined {
  const word = tokens[first]?.lower ?? '';
  const part = word === 'a' || word === 'an' ? 1 : (smallNumber(word) ?? 0);
  const at = tokens[first + 1]?.text === '-' ? first + 2 : first + 1;
  const denominator = denominators.get(tokens[at]?.lower ?? '');
  return part && denominator ? { value: part / denominator, next: at + 1 } : undefined;
}
