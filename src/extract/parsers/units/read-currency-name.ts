import {
  currencyCodes,
  currencyNames,
  currencySigns,
  minorCurrencies,
  nationalCurrencies,
} from '../../languages/en/currencies.js';
import { scales } from '../../languages/en/numbers.js';
import { currencyLemma } from '../../numerals/currency-lemma.js';
import type { Sentence } from '../../sentence.js';
import { remember } from '../../tokens/remember.js';
import type { UnitRead } from './unit-read.js';

/** "australian", "hong", "us": what a name of two or three words starts with. */
const nationalities: ReadonlySet<string> = new Set(
  Object.keys(nationalCurrencies).map((phrase) => phrase.split(' ', 1)[0] ?? ''),
);

/** "MEUR" */
const inMillions = /^M([A-Z]{3})$/;

/** "trinidad and tobago dollar" */
const longest = 4;

/** "Australian dollars", "Hong Kong dollars", "U.S. dollars": the last word in the singular. */
function readNational({ tokens }: Sentence, at: number): UnitRead | undefined {
  if (!nationalities.has(tokens[at]?.lower.replaceAll('.', '') ?? '')) return undefined;
  const words = tokens.slice(at, at + longest).map(({ lower }) => lower.replaceAll('.', ''));
  for (let length = 2; length <= words.length; length++) {
    const phrase = [...words.slice(0, length - 1), currencyLemma(words[length - 1] ?? '')].join(' ');
    const unit = lookUp(nationalCurrencies, phrase);
    if (unit) return { unit, next: at + length };
  }
  return undefined;
}

/** Whose hundredths are cents, as a nationality before them says: "80 Canadian cents". */
const inCents = ['dollar', 'rand', 'shilling'];

/** "US cents", "euro cents" */
function readNationalCents({ tokens }: Sentence, at: number): UnitRead | undefined {
  const end = [at + 1, at + 2].find((next) => /^cents?$/.test(tokens[next]?.lower ?? ''));
  if (end === undefined) return undefined;
  const words = tokens.slice(at, end).map(({ lower }) => lower.replaceAll('.', ''));
  const whose = words.join(' ');
  const codes = inCents.map((word) => lookUp(nationalCurrencies, `${whose} ${word}`));
  const unit = whose === 'euro' ? 'EUR' : codes.find((code) => code !== undefined);
  return unit ? { unit, next: end + 1, power: -2 } : undefined;
}

/** "won" behind a small number is what somebody did: "of 40 boats, 12 won". */
const isVerb = (tokens: Sentence['tokens'], at: number): boolean =>
  tokens[at]?.lower === 'won' &&
  /^(?:\D+|\d{1,2})$/.test(tokens[at - 1]?.text ?? '') &&
  !scales.has(tokens[at - 1]?.lower ?? '');

/** "312p" are pence; "12 p" and "1080p" are not. */
const isNoPence = (tokens: Sentence['tokens'], at: number): boolean =>
  tokens[at]?.lower === 'p' &&
  (tokens[at].text !== 'p' ||
    tokens[at].start !== tokens[at - 1]?.end ||
    /^(?:240|360|480|576|720|1080|1440|2160|4320)$/.test(tokens[at - 1]?.text ?? ''));

/** "10 €", as most of Europe writes it; before a number the sign belongs to that. */
function readSignBehind(tokens: Sentence['tokens'], at: number): UnitRead | undefined {
  const sign = tokens[at]?.tag === 'symbol' ? lookUp(currencySigns, tokens[at].text) : undefined;
  return sign && tokens[at + 1]?.tag !== 'number' ? { unit: sign, next: at + 1 } : undefined;
}

/** Whether a token, as written, can open the name of a currency: few words can. */
const mayOpen = remember((text): boolean => {
  const lower = text.toLowerCase();
  const lemma = currencyLemma(lower);
  return (
    nationalities.has(lower.replaceAll('.', '')) ||
    currencyCodes.has(text) ||
    currencyCodes.has(inMillions.exec(text)?.[1] ?? '') ||
    [currencyNames, minorCurrencies].some((table) => Object.hasOwn(table, lemma)) ||
    Object.hasOwn(currencySigns, text)
  );
});

/** "yuan", "U.S. dollars", "Swiss francs", "EUR", "MEUR", "cents" from a token on. */
export function readCurrencyName(sentence: Sentence, at: number): UnitRead | undefined {
  const { tokens } = sentence;
  const word = tokens[at];
  if (!word || !mayOpen(word.text) || isVerb(tokens, at) || isNoPence(tokens, at)) return undefined;
  const national = readNational(sentence, at) ?? readNationalCents(sentence, at);
  if (national) return national;
  const lemma = currencyLemma(word.lower);
  const unit = currencyCodes.has(word.text) ? word.text : lookUp(currencyNames, lemma);
  if (unit) return { unit, next: at + 1 };
  const millions = inMillions.exec(word.text)?.[1] ?? '';
  if (currencyCodes.has(millions)) return { unit: millions, next: at + 1, power: 6 };
  const minor = lookUp(minorCurrencies, lemma);
  return minor ? { unit: minor[0], next: at + 1, power: minor[1] } : readSignBehind(tokens, at);
}

/** The word's own entry: "constructor" stands in every object. */
function lookUp<T>(table: Readonly<Record<string, T>>, word: string): T | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}
