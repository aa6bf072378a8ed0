import type { Reading } from '../../model/quantity.js';

/** Digits with their separators, judged: the plain digits and how many of them are decimals, or the readings. */
export interface Digits {
  digits: string;
  decimals: number;
  readings: Reading[];
}

const plain = /^\d+$/;
/** No group is led by a zero: "0,378" is a decimal comma, or a slip. */
const grouped = /^[1-9]\d{0,2}(?:[,'’]\d{3})+(?:\.\d+)?$/;
const decimal = /^\d*\.\d+$/;
const indian = /^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/;
const european = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$|^\d{1,3}(?:\.\d{3})*,\d+$/;
const inThrees = /^\d{1,3}(?:[.,'’]\d{3})+$/;

const number = (digits: string, decimals: number): number => Number(`${digits}e-${String(decimals)}`);

/** Every way to read digits that keep to no one convention, the likeliest first. */
function readingsOf(text: string): Reading[] {
  const bare = text.replace(/\D/g, '');
  const parts = text.split(/[.,'’\s]+/u);
  const readings: Reading[] = [];
  const add = (value: number, why: string): void => {
    if (!readings.some((reading) => reading.value === value)) readings.push({ value, why });
  };
  if (indian.test(text)) add(Number(text.replaceAll(',', '')), 'grouped in lakhs');
  const decimalComma = european.test(text) && text.includes('.') && text.includes(',');
  // "4.176,000": every group has its three digits, so that a slip of one sign is likelier than another language.
  if (!decimalComma || inThrees.test(text)) add(number(bare, 0), 'separators dropped');
  if (decimalComma)
    add(number(bare, text.length - text.indexOf(',') - 1), 'a decimal comma, dots between thousands');
  if (parts.length === 2)
    add(number(bare, parts[1]?.length ?? 0), 'the separator taken as the decimal point');
  else if (/\.\d+$/.test(text) && parts.length > 2)
    add(number(bare, parts.at(-1)?.length ?? 0), 'the last separator taken as the decimal point');
  add(Number(parts[0]), `two numbers run together: ${parts.join(' and ')}`);
  return readings.length > 1 ? readings : []; // "0,0" is nothing, whatever its sign means
}

/**
 * Reads one run of digits with separators by English convention: commas or apostrophes between groups of three,
 * a point before decimals. With `lakhs`, Indian grouping ("12,34,567") counts as well formed too. Anything else
 * keeps every competing reading, never a silent guess.
 */
export function readDigits(text: string, lakhs = false): Digits {
  if (plain.test(text)) return { digits: text, decimals: 0, readings: [] };
  const wellFormed = grouped.test(text) || decimal.test(text) || (lakhs && indian.test(text));
  const point = text.lastIndexOf('.');
  return {
    digits: text.replace(/\D/g, ''),
    decimals: wellFormed && point >= 0 ? text.length - point - 1 : 0,
    readings: wellFormed ? [] : readingsOf(text),
  };
}
