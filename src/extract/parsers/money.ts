import type { Numeral } from '../numerals/numeral.js';
import type { Sentence } from '../sentence.js';
import type { Mention, Parser } from './mention.js';
import { makeMention } from './make-mention.js';
import { perUnit } from './per-unit.js';
import { readCurrencyName, readSign } from './read-unit.js';

const shift = (value: number | null, power: number): number | null =>
  value === null ? null : Number(`${String(value)}e${String(power)}`);

/** A hyphen joins the word to its number: "a two-million-euro bridge". */
const afterHyphen = ({ tokens }: Sentence, at: number): number => (tokens[at]?.text === '-' ? at + 1 : at);

function readName(sentence: Sentence, numeral: Numeral): Mention | undefined {
  const name = readCurrencyName(sentence, afterHyphen(sentence, numeral.next));
  if (!name) return undefined;
  const power = name.factor ?? 0;
  const mention = makeMention(sentence, numeral, { unit: name.unit + perUnit(sentence, name.next), next: name.next, parser: 'money' });
  const value = shift(mention.value, power);
  return { ...mention, value, low: value, high: value, margin: shift(mention.margin, power) ?? 0 };
}

/** "£3.4bn", "US$ 5 million", "47.43 billion yuan", "EUR 20", "12 cents", "£612 a month" */
export const money: Parser = {
  name: 'money',
  read(sentence, numerals, at) {
    const numeral = numerals[at];
    if (!numeral) return undefined;
    const sign = readSign(sentence.text, sentence.tokens[numeral.first]?.start ?? 0);
    if (!sign) {
      const mention = readName(sentence, numeral);
      return mention && { mention, used: 1 };
    }
    // "$5 million Australian dollars" is rare; "$5 dollars" is not.
    const name = readCurrencyName(sentence, numeral.next);
    const next = name?.next ?? numeral.next;
    const unit = sign.unit + perUnit(sentence, next);
    return { mention: makeMention(sentence, numeral, { unit, next, start: sign.start, parser: 'money' }), used: 1 };
  },
  examples: {
    '3400000000 GBP': ['£3.4bn', '£3.4 billion', '3.4 billion pounds', 'GBP 3.4 billion'],
    '47430000000 CNY': ['47.43 billion yuan', 'RMB 47.43 billion', '47.43 billion Chinese yuan'],
    '5000000 USD': ['US$5 million', '$5m', 'five million U.S. dollars', '5 million dollars'],
    '0.12 USD': ['12 cents'],
    '612 GBP/mo': ['£612 a month', '612 pounds per month'],
  },
  counterexamples: ['47 boats', '12%', 'Rs'],
};
