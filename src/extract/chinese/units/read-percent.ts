import { digits } from '../../languages/zh/numerals.js';
import { matchAt } from '../match-at.js';
import type { HanNumeral } from '../numerals/han-numeral.js';
import type { UnitRead } from './unit-read.js';

const points = /\s*个?\s*百\s*分\s*点/y;
const sign = /\s*(?<sign>[%‰])/y;
const tenths =
  /\s*成(?![为立功本员长人交绩果分效就熟都群天年品])(?:\s*(?<tail>半|[一二三四五六七八九](?![个名成折])))?/y;
const discount = /\s*折(?![叠磨腾扣射旧线断返合算现])/y;
const splitDiscount = /\s+(?<tail>\d)\s*折(?![叠磨腾扣射旧线断返合算现])/y;

const most = ({ value }: HanNumeral, limit: number): boolean => value !== null && value > 0 && value <= limit;

/** 三成五: so many tenths, and so many hundredths behind them. */
function readTenths(text: string, at: number, numeral: HanNumeral): UnitRead | undefined {
  const found = most(numeral, 10) ? matchAt(tenths, text, at) : null;
  if (!found) return undefined;
  const tail = found.groups?.tail;
  const plus = tail === undefined ? 0 : tail === '半' ? 5 : (digits.get(tail) ?? 0);
  return { end: at + found[0].length, unit: '%', factor: 10, plus };
}

/** 八折, 七五折, 6 8 折: what is left of a price, in tenths or, with two digits, in hundredths. */
function readDiscount(text: string, at: number, numeral: HanNumeral): UnitRead | undefined {
  const split = most(numeral, 9) ? matchAt(splitDiscount, text, at) : null;
  if (split) return { end: at + split[0].length, unit: '%', factor: 10, plus: Number(split.groups?.tail) };
  const found = most(numeral, 100) ? matchAt(discount, text, at) : null;
  return found ? { end: at + found[0].length, unit: '%', factor: most(numeral, 10) ? 10 : 1 } : undefined;
}

/** Percent behind a number: 12%, 3个百分点, 三成五, 八折. */
export function readPercent(text: string, numeral: HanNumeral): UnitRead | undefined {
  const at = numeral.end;
  if (numeral.isPercent) return { end: at, unit: '%' };
  if (numeral.isPartsPerMillion) return { end: at, unit: '[ppm]' };
  const point = matchAt(points, text, at);
  if (point) return { end: at + point[0].length, unit: '%{point}' };
  const written = matchAt(sign, text, at);
  if (written)
    return { end: at + written[0].length, unit: '%', factor: written.groups?.sign === '‰' ? 0.1 : 1 };
  return readTenths(text, at, numeral) ?? readDiscount(text, at, numeral);
}
