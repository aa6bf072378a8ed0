import { parsePeriod } from '../../src/model/period.js';

const wholeMonth = /^(\d{4})-(\d\d)$/;

/**
 * The period that a change is counted from, EDTF: a year before for `year-on-year`, a month before for
 * `month-on-month`, else the basis itself where it is a date. Undefined where it can't be told.
 */
export function earlier(period: string | undefined, basis: string): string | undefined {
  if (basis !== 'year-on-year' && basis !== 'month-on-month') return parsePeriod(basis) && basis;
  if (period === undefined) return undefined;
  const found = basis === 'year-on-year' ? yearBefore(period) : monthBefore(period);
  return found !== undefined && found !== period && parsePeriod(found) ? found : undefined;
}

function yearBefore(period: string): string {
  return period.replace(/(?<![\d-])\d{4}/g, (year) => String(Number(year) - 1));
}

function monthBefore(period: string): string | undefined {
  const [, year, month] = wholeMonth.exec(period) ?? [];
  if (year === undefined) return undefined;
  return month === '01' ? `${Number(year) - 1}-12` : `${year}-${String(Number(month) - 1).padStart(2, '0')}`;
}
