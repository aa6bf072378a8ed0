import { currencyCodes, currencyNames, currencySigns, minorCurrencies, nationalCurrencies } from '../languages/en/currencies.js';
import { unitNames, unitSymbols } from '../languages/en/units.js';
import type { Sentence } from '../sentence.js';
import { nounLemma } from '../tokens/noun-lemma.js';

/** A unit beside a number: its code, the first token after it, and what its figures are multiplied by. */
export interface UnitRead {
  unit: string;
  next: number;
  factor?: number;
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const longestFirst = (words: Iterable<string>): string => [...words].sort((a, b) => b.length - a.length).map(escape).join('|');

const signPattern = new RegExp(`(?:${longestFirst(Object.keys(currencySigns))}|\\b(?:${longestFirst(currencyCodes)}))\\s?$`, 'u');

/** The currency sign or code that ends where a number starts, and where it starts itself. */
export function readSign(text: string, end: number): { unit: string; start: number } | undefined {
  const match = signPattern.exec(text.slice(Math.max(0, end - 8), end));
  if (!match) return undefined;
  const start = end - match[0].length;
  const sign = match[0].trim();
  // The letters of "RM" or "Rs" must not be the tail of another word.
  if (/^\p{L}/u.test(sign) && /\p{L}/u.test(text.charAt(start - 1))) return undefined;
  return { unit: currencySigns[sign] ?? sign, start };
}

/** "yuan", "U.S. dollars", "Swiss francs", "EUR" from a token on. */
export function readCurrencyName({ tokens }: Sentence, at: number): UnitRead | undefined {
  const [first, second, third] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!first) return undefined;
  const phrase = (...words: (string | undefined)[]): string => words.map((word) => word?.replaceAll('.', '') ?? '').join(' ');
  const two = nationalCurrencies[phrase(first.lower, second && nounLemma(second.lower))];
  if (two) return { unit: two, next: at + 2 };
  const three = nationalCurrencies[phrase(first.lower, second?.lower, third && nounLemma(third.lower))];
  if (three) return { unit: three, next: at + 3 };
  if (currencyCodes.has(first.text)) return { unit: first.text, next: at + 1 };
  const named = currencyNames[first.lower];
  if (named) return { unit: named, next: at + 1 };
  const minor = minorCurrencies[first.lower];
  return minor ? { unit: minor, next: at + 1, factor: -2 } : undefined;
}

/** "percent", "per cent", "%", "percentage points" from a token on. */
export function readPercent({ tokens }: Sentence, at: number): UnitRead | undefined {
  const [first, second] = [tokens[at], tokens[at + 1]];
  const isPoint = (word: string | undefined): boolean => word === 'point' || word === 'points';
  if (first?.text === '%' || first?.text === '％')
    return isPoint(second?.lower) ? { unit: '%{point}', next: at + 2 } : { unit: '%', next: at + 1 };
  if (first?.lower === 'per' && second?.lower === 'cent') return { unit: '%', next: at + 2 };
  if (first?.lower === 'percentage' && isPoint(second?.lower)) return { unit: '%{point}', next: at + 2 };
  if (first && /^(?:percent|pct|pc|percentage)$/.test(first.lower))
    return isPoint(second?.lower) ? { unit: '%{point}', next: at + 2 } : { unit: '%', next: at + 1 };
  return undefined;
}

const symbolPattern = new RegExp(`\\s?(?:${longestFirst(Object.keys(unitSymbols))})(?![\\p{L}\\p{N}])`, 'uy');

/** "km", "°C", "mph" right behind the token before `at`. */
function readSymbol({ text, tokens }: Sentence, at: number): UnitRead | undefined {
  const end = tokens[at - 1]?.end;
  if (end === undefined) return undefined;
  symbolPattern.lastIndex = end;
  const match = symbolPattern.exec(text);
  const unit = match && unitSymbols[match[0].trim()];
  if (!unit) return undefined;
  let next = at;
  while ((tokens[next]?.end ?? Infinity) <= end + match[0].length) next++;
  return { unit, next };
}

/** "kilometres", "square miles", "degrees Celsius", "metric tons" or a symbol from a token on. */
export function readMeasure(sentence: Sentence, at: number): UnitRead | undefined {
  const { tokens } = sentence;
  for (const count of [2, 1]) {
    const words = tokens.slice(at, at + count).map((token) => nounLemma(token.lower));
    const unit = words.length === count ? unitNames[words.join(' ')] : undefined;
    if (unit) return { unit, next: at + count };
  }
  return readSymbol(sentence, at);
}
