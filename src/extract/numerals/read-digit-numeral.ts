import { vulgarFractions } from '../languages/en/numbers.js';
import type { Token } from '../tokens/token.js';
import type { Numeral } from './numeral.js';
import { readDigits } from './read-digits.js';
import { readScale } from './read-scale.js';
import { scaleUp } from './scale-up.js';
import { spacedEnd } from './spaced-end.js';

const moneySign = /[$£€¥₹]$|^R[Mps]/u;
const rupeeSign = /^(?:₹|rs\.?|inr)$/i;
const wellSpaced = /^\d{1,3}(?:[ \u00A0\u2009\u202F]\d{3})+$/;

/** How many zeros the digits end in, from the end: a search would try each run of zeros inside. */
function trailingZeros(digits: string): number {
  let zeros = 0;
  while (digits.charAt(digits.length - 1 - zeros) === '0') zeros++;
  return zeros;
}

/** Half a unit of the last digit; two or more zeros at the end of a plain integer are taken as rounded. */
function marginOf(digits: string, decimals: number, power: number): number {
  const isPlain = !decimals && !power && Number(digits) > 0;
  const zeros = isPlain ? trailingZeros(digits) : 0;
  return Number(`5e${power - decimals - 1 + (zeros >= 2 ? zeros : 0)}`);
}

/** Reads the number that starts with digits at a token: "118,000", "30 000", "2½", "1.2 million", "£5m". */
export function readDigitNumeral(text: string, tokens: readonly Token[], first: number): Numeral {
  const end = spacedEnd(text, tokens, first);
  const written = text.slice(tokens[first]?.start, tokens[end - 1]?.end);
  const before = tokens[first - 1]?.text ?? '';
  const plain = wellSpaced.test(written) ? written.replace(/\D/g, '') : written;
  const { digits, decimals, readings } = readDigits(plain, rupeeSign.test(before));
  const vulgar = vulgarFractions.get(tokens[end]?.text ?? '');
  const { power, next } = readScale(tokens, vulgar ? end + 1 : end, moneySign.test(before));
  const value = Number(`${digits}e-${decimals}`) + (vulgar ? vulgar[0] / vulgar[1] : 0);
  return {
    first,
    next,
    value: readings.length ? null : scaleUp(value, power),
    margin: marginOf(digits, decimals, power),
    written: 'digits',
    readings: readings.map((reading) => ({ ...reading, value: scaleUp(reading.value, power) })),
    scaled: power > 0,
  };
}
