import { multiply, sum } from '../../model/decimal.js';
import type { Numeral } from '../numerals/numeral.js';
import type { Sentence } from '../sentence.js';
import { makeMention } from './make-mention.js';
import type { Mention, Parser } from './mention.js';
import { readScale } from '../numerals/read-scale.js';
import { readCurrencyName } from './units/read-currency-name.js';
import { readPerUnit } from './units/read-per-unit.js';
import { readSign } from './units/read-sign.js';

interface Read {
  mention: Mention;
  used: number;
}

/** A hyphen joins the word to its number: "a two-million-euro bridge". */
const afterHyphen = ({ tokens }: Sentence, at: number): number => (tokens[at]?.text === '-' ? at + 1 : at);

/** "36.52 billion yuan", "12 cents" */
function readNamed(sentence: Sentence, numeral: Numeral): Mention | undefined {
  const name = readCurrencyName(sentence, afterHyphen(sentence, numeral.next));
  if (!name) return undefined;
  const unit = name.unit + readPerUnit(sentence, name.next);
  // "75 USD million"
  const scale = numeral.scaled ? undefined : readScale(sentence.tokens, name.next, false);
  const next = scale?.next ?? name.next;
  const power = (name.power ?? 0) + (scale?.power ?? 0);
  const mention = makeMention(sentence, numeral, { unit, next, parser: 'money' });
  return power ? movedBy(power, mention) : mention;
}

/** "13 dollars and 45 cents": the hundredths behind an amount, added to it. */
function withCents(sentence: Sentence, whole: Mention, numerals: readonly Numeral[], at: number): Read {
  const numeral = numerals[at + 1];
  const alone = { mention: whole, used: 1 };
  if (!numeral || whole.value === null || numeral.value === null || whole.margin < 0.5) return alone;
  const between = sentence.text.slice(whole.end, sentence.tokens[numeral.first]?.start);
  const cents = /^\s+(?:and\s+)?$/.test(between) ? readNamed(sentence, numeral) : undefined;
  const isPart = readCurrencyName(sentence, numeral.next)?.power === -2 && (cents?.value ?? 1) < 1;
  if (!cents || !isPart || whole.unit.includes('/')) return alone;
  const value = sum([whole.value, cents.value ?? 0]);
  const { end, next, margin, unit } = cents;
  const per = unit.includes('/') ? unit.slice(unit.indexOf('/')) : '';
  return {
    mention: { ...whole, value, low: value, high: value, end, next, margin, unit: whole.unit + per },
    used: 2,
  };
}

/** The mention with each of its numbers moved by so many powers of ten: "12 cents" are 0.12 dollars. */
function movedBy(power: number, mention: Mention): Mention {
  const moved = (value: number): number => multiply(value, 10 ** power);
  const value = mention.value === null ? null : moved(mention.value);
  const readings = mention.readings.map((reading) => ({ ...reading, value: moved(reading.value) }));
  return { ...mention, value, low: value, high: value, margin: moved(mention.margin), readings };
}

/** "£3.4bn", "US$ 5 million", "36.52 billion yuan", "EUR 20", "12 cents", "£612 a month" */
export const money: Parser = {
  name: 'money',
  read(sentence, numerals, at) {
    const numeral = numerals[at];
    if (!numeral) return undefined;
    const sign = readSign(sentence.text, sentence.tokens[numeral.first]?.start ?? 0);
    if (!sign) {
      const mention = readNamed(sentence, numeral);
      return mention && withCents(sentence, mention, numerals, at);
    }
    // "$5 million Australian dollars" is rare; "$5 dollars" is not.
    const next = readCurrencyName(sentence, numeral.next)?.next ?? numeral.next;
    const unit = sign.unit + readPerUnit(sentence, next);
    const parts = { unit, next, start: sign.start, parser: 'money' };
    const value = sign.isNegative && numeral.value !== null ? -numeral.value : numeral.value;
    return { mention: makeMention(sentence, { ...numeral, value }, parts), used: 1 };
  },
  examples: {
    '3400000000 GBP': ['£3.4bn', '£3.4 billion', '3.4 billion pounds', 'GBP 3.4 billion'],
    '36520000000 CNY': ['36.52 billion yuan', 'RMB 36.52 billion', '36.52 billion Chinese yuan'],
    '5000000 USD': ['US$5 million', '$5m', 'five million U.S. dollars', '5 million dollars'],
    '20 HKD': ['20 Hong Kong dollars', 'HK$20'],
    '-50800000000 USD': ['$-50.8bn', '-$50.8bn'],
    '0.12 USD': ['12 cents'],
    '13.45 USD': ['13 dollars and 45 cents', 'thirteen dollars forty-five cents'],
    '75000000 EUR': ['75 EUR million', '75 MEUR', '75 million €'],
    '21700 GBP': ['PS21,700'],
    '17500 AUD': ['$A17,500', 'aud$ 17,500'],
    '612 GBP/mo': ['£612 a month', '612 pounds per month'],
  },
  counterexamples: ['47 boats', '12%', 'Rs', '12 constructors'],
};
