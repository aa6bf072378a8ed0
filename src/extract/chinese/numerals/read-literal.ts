import type { Reading } from '../../../model/quantity.js';
import { readDigits } from '../../numerals/read-digits.js';
import { matchAt } from '../match-at.js';

/** Digits as written with their separators. */
export interface Literal {
  end: number;
  /** Null where they keep to no convention. */
  value: number | null;
  decimals: number;
  /** How many zeros a plain integer ends in. */
  zeros: number;
  readings: Reading[];
}

const run = /(?:\d+(?:[,'’.]\d+)*|\.\d+)/y;
const spaced = /\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?![\d.,]|[ \u00a0]?[年月日])/y;
const slipped = /\d{1,3}[ \u00a0\u2009\u202f]\d{4,5}(?![\d.,]|[ \u00a0]?[年月日-])/y;
const exponent = /(?:e(?<ten>[+-]?\d{1,2})(?![\da-z])|\^(?<signs>[+-]{0,2})(?<any>\d{1,2})(?!\d))/iy;
const suffix = /\s?(?<scale>[kK]|M(?=[^A-Za-z\d²³]|$))(?![A-Za-z\d])/y;

function trailingZeros(digits: string): number {
  let zeros = 0;
  while (zeros < digits.length && digits.charAt(digits.length - 1 - zeros) === '0') zeros++;
  return zeros;
}

/** 1.2e3, 2^-1; they end a number. */
function raised(text: string, at: number, value: number): { end: number; value: number } | undefined {
  const found = matchAt(exponent, text, at);
  const { ten, signs = '', any } = found?.groups ?? {};
  if (!found) return undefined;
  const power = ten === undefined ? Number(any) * (/^(?:-|\+-|-\+)$/.test(signs) ? -1 : 1) : Number(ten);
  return {
    end: at + found[0].length,
    value: ten === undefined ? value ** power : Number(`${value}e${power}`),
  };
}

/** Reads the digits that start at a place: 3,016 and 30 000, 3,2016 with all its readings, 5k, 1.2e3. */
export function readLiteral(text: string, at: number): Literal | undefined {
  const [written] = matchAt(spaced, text, at) ?? matchAt(slipped, text, at) ?? matchAt(run, text, at) ?? [];
  if (written === undefined) return undefined;
  const end = at + written.length;
  const plain = /^\d+(?: \d{3})+$/.test(written.replace(/[\u00a0\u2009\u202f]/g, ' '))
    ? written.replace(/\D/g, '')
    : written;
  const { digits, decimals, readings } = readDigits(plain.startsWith('.') ? `0${plain}` : plain);
  const value = readings.length ? null : Number(`${digits}e-${decimals}`);
  const zeros = decimals || value === 0 ? 0 : trailingZeros(digits);
  const literal = { end, value, decimals, zeros, readings };
  if (value === null) return literal;
  const power = raised(text, end, value);
  if (power) return { ...literal, ...power };
  const scale = matchAt(suffix, text, end);
  if (!scale) return literal;
  const moved = decimals - (scale.groups?.scale === 'M' ? 6 : 3);
  return {
    ...literal,
    value: Number(`${digits}e${-moved}`),
    decimals: moved,
    zeros: 0,
    end: end + scale[0].length,
  };
}
