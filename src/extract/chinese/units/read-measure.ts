import { notUnit, unitNames, unitsByContext } from '../../languages/zh/units.js';
import type { HanNumeral } from '../numerals/han-numeral.js';
import { skipBlanks } from '../skip-blanks.js';
import { WordTable } from '../word-table.js';
import type { UnitRead } from './unit-read.js';

const names = new WordTable(Object.entries(unitNames));
const withHalf = new WordTable([
  ['个半月', 'mo'],
  ['个半小时', 'h'],
  ['个半钟头', 'h'],
  ['个半星期', 'wk'],
]);
const latin = /[A-Za-z]/;

/** 年 of 年轻, m of "mm2": the sign goes on with another word. */
const isOther = (text: string, word: string, end: number): boolean => {
  const next = text.charAt(end);
  if (next === '') return false;
  return (
    (latin.test(word.charAt(word.length - 1)) && /[A-Za-z\d]/.test(next)) ||
    (notUnit[word]?.includes(next) ?? false)
  );
};

/** 三年半, 三年多 */
function tail(text: string, at: number): Partial<UnitRead> {
  const next = text.charAt(at);
  if (next === '半' && !/[年月天数]/u.test(text.charAt(at + 1))) return { end: at + 1, plus: 0.5 };
  return next === '多' && !/[次个种样少数方边人家]/u.test(text.charAt(at + 1))
    ? { end: at + 1, more: true }
    : {};
}

/** A unit of measure behind a number: 公里, 吨, 个月, 摄氏度, kWh. */
export function readMeasure(text: string, numeral: HanNumeral): UnitRead | undefined {
  const at = skipBlanks(text, numeral.end);
  const half = withHalf.at(text, at);
  if (half) return { end: half.end, unit: half.value, plus: 0.5 };
  const name = names.at(text, at);
  if (name && !isOther(text, name.word, name.end))
    return { end: name.end, unit: name.value, isAge: name.word.endsWith('岁'), ...tail(text, name.end) };
  const meant = unitsByContext.find(({ word, about }) => text.startsWith(word, at) && about.test(text));
  return meant && { end: at + meant.word.length, unit: meant.unit };
}
