import { smallNumbers, vulgarFractions } from '../languages/en/numbers.js';
import type { Token } from '../tokens/token.js';
import type { Numeral } from './numeral.js';

const startsNumber = /^\.?\d/;

/** The words that a number in words may start with, besides compounds such as "twenty-three". */
const openers: ReadonlySet<string> = new Set([
  ...smallNumbers.keys(),
  ...['a', 'an', 'half', 'quarter', 'hundred', 'point'],
]);

/** How a number is written that may start with a token; undefined where none does. */
export function opensNumeral({ tag, text, lower }: Token): Numeral['written'] | undefined {
  if (tag === 'number' ? startsNumber.test(text) : vulgarFractions.has(text)) return 'digits';
  return openers.has(lower) || lower.includes('-') ? 'words' : undefined;
}
