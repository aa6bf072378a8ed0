import {
  currencyCodes,
  currencyNames,
  currencySigns,
  minorCurrencies,
  nationalCurrencies,
} from '../../languages/en/currencies.js';
import type { Sentence } from '../../sentence.js';
import { nounLemma } from '../../tokens/noun-lemma.js';
import type { UnitRead } from './unit-read.js';

/** "australian", "hong", "us": what a name of two or three words starts with. */
const nationalities: ReadonlySet<string> = new Set(
  Object.keys(nationalCurrencies).map((phrase) => phrase.split(' ', 1)[0] ?? ''),
);

/** "Australian dollars", "Hong Kong dollars", "U.S. dollars": the last word in the singular. */
function readNational({ tokens }: Sentence, at: number): UnitRead | undefined {
  if (!nationalities.has(tokens[at]?.lower.replaceAll('.', '') ?? '')) return undefined;
  for (const length of [2, 3]) {
    const words = tokens.slice(at, at + length).map(({ lower }) => lower.replaceAll('.', ''));
    const phrase = [...words.slice(0, -1), nounLemma(words.at(-1) ?? '')].join(' ');
    const unit = lookUp(nationalCurrencies, phrase);
    if (unit && words.length === length) return { unit, next: at + length };
  }
  return undefined;
}

/** "yuan", "U.S. dollars", "Swiss francs", "EUR", "cents" from a token on. */
export function readCurrencyName(sentence: Sentence, at: number): UnitRead | undefined {
  const word = sentence.tokens[at];
  if (!word) return undefined;
  const national = readNational(sentence, at);
  if (national) return national;
  const unit = currencyCodes.has(word.text) ? word.text : lookUp(currencyNames, word.lower);
  if (unit) return { unit, next: at + 1 };
  const millions = /^M([A-Z]{3})$/.exec(word.text)?.[1] ?? '';
  if (currencyCodes.has(millions)) return { unit: millions, next: at + 1, power: 6 };
  // "10 €", as most of Europe writes it; before a number the sign belongs to that.
  const sign = word.tag === 'symbol' ? lookUp(currencySigns, word.text) : undefined;
  if (sign && sentence.tokens[at + 1]?.tag !== 'number') return { unit: sign, next: at + 1 };
  const whole = lookUp(minorCurrencies, word.lower);
  return whole === undefined ? undefined : { unit: whole, next: at + 1, power: -2 };
}

/** The word's own entry: "constructor" stands in every object. */
function lookUp(table: Readonly<Record<string, string>>, word: string): string | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}
