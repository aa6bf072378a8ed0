import { smallNumbers, vulgarFractions } from '../languages/en/numbers.js';
import { ascii } from '../patterns/ascii.js';
import type { Token } from '../tokens/token.js';
import type { Numeral } from './numeral.js';

const { digit, kindAt } = ascii;

const startsNumber = (text: string): boolean =>
  kindAt(text, 0) === digit || (text.startsWith('.') && kindAt(text, 1) === digit);

/** "½": no sign of ASCII is a fraction, and most tokens are written in ASCII. */
const isVulgarFraction = (text: string): boolean => text.charCodeAt(0) > 127 && vulgarFractions.has(text);

/** The words that a number in words may start with, besides compounds such as "twenty-three". */
const openers: ReadonlySet<string> = new Set([
  ...smallNumbers.keys(),
  ...['a', 'an', 'half', 'quarter', 'hundred', 'point'],
]);

/** How a number is written that may start with a token; undefined where none does. */
export function opensNumeral({ tag, text, lower }: Token): Numeral['written'] | undefined {
  if (tag === 'number' ? startsNumber(text) : isVulgarFraction(text)) return 'digits';
  return openers.has(lower) || lower.includes('-') ? 'words' : undefined;
}
