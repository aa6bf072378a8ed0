import type { FoundNumeral } from '../numerals/find-numerals.js';

/** What may stand before a lone number that is one, and behind it. */
const opens = /(?:[是为于到至达和与跟“"（(：:，,、]|分之)$/u;
const closes = /^[，。；、！？”"）)：,;:!?这那却而和与跟也到至~-]/u;
const rangeBehind = /^(?:到|至|~|-)\s?[\d一二两三四五六七八九十]/u;

/** A lone 一 is a number behind 是 or in quotation marks, where nothing goes on with it. */
function standsAlone(text: string, { start, end }: FoundNumeral): boolean {
  const before = text.slice(Math.max(0, start - 6), start).trimEnd();
  const after = text.slice(end, end + 8).trimStart();
  if (rangeBehind.test(after)) return true;
  return (before === '' || opens.test(before)) && (after === '' || closes.test(after));
}

/** Whether what looks like a number is one: a single sign needs a unit, a counting word or its place to show it. */
export function isNumber(text: string, numeral: FoundNumeral, isCounted: boolean): boolean {
  if (!numeral.isWeak || numeral.isOrdinal || isCounted) return true;
  return text.charAt(numeral.start) !== '半' && numeral.high === undefined && standsAlone(text, numeral);
}
