import type { FoundNumeral } from '../numerals/find-numerals.js';
import { readMeasure } from '../units/read-measure.js';
import { readMoney } from '../units/read-money.js';
import { readPerUnit } from '../units/read-per-unit.js';
import { readPercent } from '../units/read-percent.js';
import type { UnitRead } from '../units/unit-read.js';

/** The unit of a quantity, where the quantity starts, and which reader knew it. */
export interface QuantityUnit extends UnitRead {
  start: number;
  parser: string;
}

/** 超过三分之二的渔船: a share; "3/5" alone is a number. */
function isShare(text: string, { isFraction, value, end }: FoundNumeral): boolean {
  if (!isFraction || value === null || value <= 0 || value >= 1) return false;
  return /^(?![大小多少高低])(?:以上|左右|多)?的?[\p{Script=Han}]/u.test(text.slice(end, end + 5));
}

/** What a number is counted in: percent first, since 成 and 折 are said of any number, counts last. */
export function readUnit(text: string, numeral: FoundNumeral): QuantityUnit {
  const { start, end } = numeral;
  if (isShare(text, numeral)) return { start, end, unit: '%', factor: 100, parser: 'fraction' };
  const percent = readPercent(text, numeral);
  if (percent) return { start, parser: 'percent', ...percent };
  const money = readMoney(text, numeral);
  if (money) {
    const rate = readPerUnit(text, money.start, money.end);
    return { parser: 'money', ...money, ...(rate && { unit: `${money.unit}/${rate.per}`, end: rate.end }) };
  }
  const measure = readMeasure(text, numeral);
  if (measure) return { start, parser: 'measured', ...measure };
  return { start, end, unit: '1', parser: numeral.isFraction ? 'fraction' : 'count' };
}
