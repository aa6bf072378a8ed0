import { multiply } from '../../../model/decimal.js';
import { bareScales, digits, notDozen, scaleOpeners } from '../../languages/zh/numerals.js';
import { matchAt } from '../match-at.js';
import type { HanNumeral } from './han-numeral.js';
import { readAmount, type Amount } from './read-amount.js';

const percentOf = /(?<of>十万|百万|千万|[百佰千仟万亿])\s*分\s*之\s*/y;
const fractionMark = /\s*分\s*之\s*/y;
const mixedMark = /\s*又\s*/y;
const slash = /\/(?=\d{1,4}(?![\d/]))/y;
const mixedSlash = / (?=\d{1,3}\/\d{1,3}(?![\d/]))/y;
const dozen = /打/y;

const scaleOf: Readonly<Record<string, number>> = {
  十万: 5,
  百万: 6,
  千万: 7,
  百: 2,
  佰: 2,
  千: 3,
  仟: 3,
  万: 4,
  亿: 8,
};

/** Where a minus sign or 负 before a number starts; a second minus before it is no sign. */
function signStart(text: string, start: number): number | undefined {
  const sign = text.charAt(start - 1);
  if (text.endsWith('零下', start)) return start - 2;
  if (sign === '负') return /[胜肩抱背担欺辜自]/u.test(text.charAt(start - 2)) ? undefined : start - 1;
  if (sign !== '-' && sign !== '−') return undefined;
  const before = text.charAt(start - 2);
  return /[-−\p{L}\p{N})%]/u.test(before) ? undefined : start - 1;
}

/** An amount that may carry a sign of its own, as both sides of 负3分之负2 do. */
function signedAmount(text: string, at: number): (Amount & { value: number }) | undefined {
  const isNegative = text.charAt(at) === '负';
  const amount = readAmount(text, isNegative ? at + 1 : at);
  if (!amount || amount.value === null) return undefined;
  return { ...amount, value: isNegative ? -amount.value : amount.value };
}

/** 百分之十二, 千分之三: in percent. */
function percentage(text: string, start: number): Partial<HanNumeral> | undefined {
  const mark = matchAt(percentOf, text, start);
  const amount = mark && signedAmount(text, start + mark[0].length);
  const power = scaleOf[mark?.groups?.of ?? ''];
  if (!amount || power === undefined) return undefined;
  const isPartsPerMillion = power === 6;
  const factor = isPartsPerMillion ? 1 : Number(`1e${2 - power}`);
  return {
    end: amount.end,
    value: multiply(amount.value, factor),
    margin: multiply(amount.margin, factor),
    isPercent: !isPartsPerMillion,
    isPartsPerMillion,
  };
}

/** 三分之二, 3/5; a fraction is not meant to the last digit. */
function fraction(text: string, amount: Amount): { end: number; value: number } | undefined {
  if (amount.value === null) return undefined;
  const mark = matchAt(fractionMark, text, amount.end);
  const top = mark && signedAmount(text, amount.end + mark[0].length);
  if (top) return amount.value === 0 ? undefined : { end: top.end, value: top.value / amount.value };
  const isPlain = amount.written === 'digits' && !amount.scaled && Number.isInteger(amount.value);
  const bottom = isPlain && matchAt(slash, text, amount.end) ? signedAmount(text, amount.end + 1) : undefined;
  return bottom?.value ? { end: bottom.end, value: amount.value / bottom.value } : undefined;
}

/** 三又三分之一, 1 3/5 */
function mixed(text: string, whole: Amount): { end: number; value: number } | undefined {
  if (whole.value === null) return undefined;
  const mark =
    matchAt(mixedMark, text, whole.end) ??
    (whole.written === 'digits' ? matchAt(mixedSlash, text, whole.end) : null);
  const amount = mark && readAmount(text, whole.end + mark[0].length);
  const part = amount && fraction(text, amount);
  return part ? { end: part.end, value: whole.value + part.value } : undefined;
}

/** 五十打: dozens, where no verb begins with the sign. */
function dozens(text: string, amount: Amount): Partial<HanNumeral> | undefined {
  if (amount.value === null || !matchAt(dozen, text, amount.end) || notDozen.has(text.charAt(amount.end + 1)))
    return undefined;
  return { end: amount.end + 1, value: amount.value * 12 };
}

/** A bare scale is an amount only behind a word that makes it one, or with a digit behind it (百三, 千三百). */
function isBareWord(text: string, start: number, end: number): boolean {
  const bare = bareScales.find((scale) => text.startsWith(scale, start));
  if (!bare) return false;
  return start + bare.length >= end && !scaleOpeners.has(text.charAt(start - 1));
}

/**
 * Reads the number that starts at a place of a normalised sentence, its sign taken in; undefined where none does. A
 * bare 百万 is given as one: what stands behind it decides.
 */
export function readNumeral(text: string, start: number): (HanNumeral & { isBare: boolean }) | undefined {
  const ratio = percentage(text, start);
  const amount = ratio ? undefined : readAmount(text, start);
  if (!ratio && !amount) return undefined;
  const part = amount && (mixed(text, amount) ?? fraction(text, amount));
  const more = amount && !part ? dozens(text, amount) : undefined;
  const sign = signStart(text, start);
  const isOrdinal = text
    .slice(Math.max(0, start - 3), start)
    .trimEnd()
    .endsWith('第');
  const { positional = false, ...read } = amount ?? {};
  const numeral = {
    margin: 0.5,
    written: 'words' as const,
    readings: [],
    scaled: false,
    isPercent: false,
    isFraction: part !== undefined,
    isOrdinal,
    isPositional: positional,
    ...read,
    ...ratio,
    ...(part && { ...part, margin: 0.005 }),
    ...more,
  };
  const { value = null, end = start } = numeral;
  const signed = value !== null && sign !== undefined ? -value : value;
  const isBare = !ratio && !part && !digits.has(text.charAt(start)) && isBareWord(text, start, end);
  return { ...numeral, value: signed, start: sign ?? start, end, isBare };
}
