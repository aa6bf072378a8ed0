import { changeWords } from '../../languages/zh/directions.js';
import { timeUnits } from '../../languages/en/units.js';
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

const changed = new RegExp(
  `(?:${Object.keys(changeWords)
    .filter((word) => word.length > 1)
    .join('|')})(?:了|约|近|超过?|逾|达)*$`,
  'u',
);

/** 超过三分之二的渔船, 减少约三分之一: a share; "3/5" alone is a number. */
function isShare(text: string, { isFraction, value, start, end }: FoundNumeral): boolean {
  if (!isFraction || value === null || value <= 0 || value >= 1) return false;
  if (changed.test(text.slice(Math.max(0, start - 8), start))) return true;
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
  if (measure) {
    // 每天8小时 is how long, 每公里3分钟 a matter of taste.
    const rate = timeUnits.has(measure.unit) ? undefined : readPerUnit(text, start, measure.end);
    return {
      start,
      parser: 'measured',
      ...measure,
      ...(rate && { unit: `${measure.unit}/${rate.per}`, end: rate.end }),
    };
  }
  return { start, end, unit: '1', parser: numeral.isFraction ? 'fraction' : 'count' };
}
