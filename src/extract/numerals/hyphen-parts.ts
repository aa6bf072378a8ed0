import { currencyNames } from '../languages/en/currencies.js';
import { currencyLemma } from './currency-lemma.js';
import { denominators, ordinals, scales, smallNumbers } from '../languages/en/numbers.js';
import { unitNames } from '../languages/en/units.js';
import { nounLemma } from '../tokens/noun-lemma.js';

/** What may hang on a number by a hyphen and leave it a number: "five-year", "two-million-euro", "two-thirds". */
const hangs = (word: string): boolean =>
  scales.has(word) ||
  denominators.has(word) ||
  Object.hasOwn(unitNames, nounLemma(word)) ||
  Object.hasOwn(currencyNames, currencyLemma(word));

/** What may hang on a scale word besides: "two million-plus", "£3 million-a-year"; "five-a-side" is a game. */
const hangsOnScale = /^(?:plus|odd|strong|an?|per)$/;

/** How many of the parts make up its whole: two of "twenty-three-year-old", one of "five-year" and "billion-mile". */
function wholeParts(parts: readonly string[]): number {
  const [tens = '', ones = ''] = parts;
  const [first, second] = [smallNumbers.get(tens), smallNumbers.get(ones)];
  if (first === undefined) return scales.has(tens) ? 1 : 0;
  return first >= 20 && second !== undefined && second < 10 ? 2 : 1;
}

/** How many of the parts make up the number: four of "two-and-a-half-year". */
function numberParts(parts: readonly string[]): number {
  const whole = wholeParts(parts);
  return whole && parts[whole] === 'and' && denominators.has(parts[whole + 2] ?? '') ? whole + 3 : whole;
}

/** "twenty-third" is one word, and no twenty. */
const isOrdinal = ([tens = '', ones = '']: readonly string[]): boolean =>
  (smallNumbers.get(tens) ?? 0) >= 20 && (ordinals.get(ones.replace(/s$/, '')) ?? 10) < 10;

/**
 * The parts of a compound whose number is meant as one, hyphens included: "two-million-euro" is "two", "-",
 * "million", "-", "euro". Any other word stays whole: a "two-card" trick counts no card that anybody measures.
 */
export function hyphenParts(word: string): string[] {
  if (!word.includes('-')) return [word];
  const parts = word.split('-');
  const lower = parts.map((part) => part.toLowerCase());
  const used = numberParts(lower);
  const behind = lower[used];
  if (!used || behind === undefined || isOrdinal(lower)) return [word];
  const isOnScale = scales.has(lower[0] ?? '') && hangsOnScale.test(behind);
  if (!isOnScale && !hangs(behind)) return [word];
  const head = parts.slice(0, used).join('-');
  const rest = parts.slice(used).join('-');
  return [head, '-', ...(scales.has(behind) ? hyphenParts(rest) : [rest])];
}
