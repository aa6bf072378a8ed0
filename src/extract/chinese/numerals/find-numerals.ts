import {
  ambiguousAlone,
  bigUnits,
  digits,
  openDigits,
  scaleOpeners,
  smallUnits,
  tens,
} from '../../languages/zh/numerals.js';
import type { HanNumeral } from './han-numeral.js';
import { readNumeral } from './read-numeral.js';

/** A number among others of its sentence, and how sure its form is. */
export interface FoundNumeral extends HanNumeral {
  /** One Han digit, or a bare 百万: a number only where a unit, a counting word or its place show it. */
  isWeak: boolean;
}

const opens: ReadonlySet<string> = new Set([
  ...Array.from('0123456789.半'),
  ...digits.keys(),
  ...tens.keys(),
  ...smallUnits.keys(),
  ...bigUnits.keys(),
  ...openDigits,
]);

const isHan = (sign: string): boolean => digits.has(sign) || smallUnits.has(sign);

/** 陆 of 陆地, 几 of 几乎, the two signs of 九九: no number at all. */
function isNoNumber(text: string, { start, end, isPositional }: HanNumeral): boolean {
  const written = text.slice(start, end);
  // 亿元项目 counts nothing; behind 上 or 近 it does.
  const isBareBig = bigUnits.has(written) && !scaleOpeners.has(text.charAt(start - 1));
  if (written.length === 1) return ambiguousAlone.has(written) || written === '.' || isBareBig;
  return isPositional && written.length === 2 && !/^\s*[折成]/u.test(text.slice(end, end + 3));
}

const half = (start: number): FoundNumeral => ({
  start,
  end: start + 1,
  value: 0.5,
  margin: 0.05,
  written: 'words',
  readings: [],
  scaled: false,
  isFraction: false,
  isPercent: false,
  isOrdinal: false,
  isPositional: false,
  isWeak: true,
});

const isReadable = ({ value, high = 0, readings }: HanNumeral): boolean =>
  [value ?? 0, high, ...readings.map((reading) => reading.value)].every(Number.isFinite);

/** Behind the digits of one kind that start at a place and are no number, be it for their length. */
function runEnd(text: string, start: number): number {
  let end = start + 1;
  const isAlike = digits.has(text.charAt(start))
    ? isHan
    : (sign: string): boolean => sign >= '0' && sign <= '9';
  while (end < text.length && isAlike(text.charAt(end))) end++;
  return end;
}

/** Every number of a normalised sentence between two places, in order. */
export function findNumerals(text: string, from: number, to: number): FoundNumeral[] {
  const found: FoundNumeral[] = [];
  const visible = to < text.length ? text.slice(0, to) : text;
  for (let at = from; at < to;) {
    const sign = visible.charAt(at);
    if (!opens.has(sign)) {
      at++;
      continue;
    }
    if (sign === '半') {
      found.push(half(at++));
      continue;
    }
    const read = readNumeral(visible, at);
    at = read ? Math.max(at + 1, read.end) : runEnd(visible, at);
    if (!read || !isReadable(read) || isNoNumber(visible, read)) continue;
    const { isBare, ...numeral } = read;
    const alone = read.end - read.start === 1 && isHan(visible.charAt(read.start));
    const isPair = read.high !== undefined && !read.scaled && read.margin < 1;
    found.push({ ...numeral, isWeak: isBare || alone || isPair || read.isPositional });
  }
  return found;
}
