import type { Numeral } from '../numerals/numeral.js';
import type { Sentence } from '../sentence.js';
import { addLesserParts } from './amounts/add-lesser-parts.js';
import { readNamedAmount, type NamedAmount } from './amounts/read-named-amount.js';
import { makeMention } from './make-mention.js';
import type { Parser } from './mention.js';
import { readCurrencyName } from './units/read-currency-name.js';
import { readPerUnit } from './units/read-per-unit.js';
import { readSign } from './units/read-sign.js';

/** "£3.4bn", "US$ 5 million", and "$5 dollars", which is said twice. */
function readSigned(sentence: Sentence, numeral: Numeral): NamedAmount | undefined {
  const sign = readSign(sentence.text, sentence.tokens[numeral.first]?.start ?? 0);
  if (!sign) return undefined;
  const next = readCurrencyName(sentence, numeral.next)?.next ?? numeral.next;
  const unit = sign.unit + readPerUnit(sentence, next).unit;
  const parts = { unit, next, start: sign.start, parser: 'money', isNegative: sign.isNegative };
  return { mention: makeMention(sentence, numeral, parts), power: 0 };
}

/** "£3.4bn", "US$ 5 million", "36.52 billion yuan", "EUR 20", "12 cents", "£612 a month" */
export const money: Parser = {
  name: 'money',
  read(sentence, numerals, at) {
    const numeral = numerals[at];
    if (!numeral) return undefined;
    const signed = readSigned(sentence, numeral);
    const amount = signed ?? readNamedAmount(sentence, numeral);
    const isRound = !numeral.scaled && (!signed || numerals[at + 1]?.written === 'words');
    if (!amount || !isRound) return amount && { mention: amount.mention, used: 1 };
    return addLesserParts(sentence, amount, numerals, at);
  },
  examples: {
    '3400000000 GBP': ['£3.4bn', '£3.4 billion', '3.4 billion pounds', 'GBP 3.4 billion'],
    '36520000000 CNY': ['36.52 billion yuan', 'RMB 36.52 billion', '36.52 billion Chinese yuan'],
    '5000000 USD': ['US$5 million', '$5m', 'five million U.S. dollars', '5 million dollars'],
    '20 HKD': ['20 Hong Kong dollars', 'HK$20'],
    '-50800000000 USD': ['$-50.8bn', '-$50.8bn'],
    '0.12 USD': ['12 cents'],
    '3.12 GBP': ['closed at 312p', '312 pence'],
    '0.8 CAD': ['80 Canadian cents'],
    '0.8 EUR': ['80 euro cents', '80 eurocents'],
    '15.5 USD': ['15 dollars 50', 'fifteen dollars and fifty', '15 USD 50 more', '$15 and fifty.'],
    '2.35 CNY': ['2 kuai 3 mao 5', 'two yuan and three jiao five'],
    '40 TRY': ['40 Turkish lira', '40 lira'],
    '40 TTD': ['40 Trinidad and Tobago dollars'],
    '40 CZK': ['40 Czech crowns'],
    '40 RON': ['40 lei'],
    '1200 KRW': ['1200 won'],
    '13.45 USD': ['13 dollars and 45 cents', 'thirteen dollars forty-five cents'],
    '75000000 EUR': ['75 EUR million', '75 MEUR', '75 million €'],
    '21700 GBP': ['PS21,700'],
    '17500 AUD': ['$A17,500', 'aud$ 17,500'],
    '612 GBP/mo': ['£612 a month', '612 pounds per month', 'a £612-a-month flat'],
    '3000000 GBP/a': ['a £3m-a-year fund', 'a £3 million-a-year fund'],
    '3500000000 USD': ['$3.5 billion-plus', '$3.5bn-plus'],
  },
  counterexamples: [
    '47 boats',
    '12%',
    'Rs',
    '12 constructors',
    '12 won',
    'COP 28',
    '12 drams',
    'in 1080p',
    '12 p',
  ],
};
