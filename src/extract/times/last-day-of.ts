import { fromEdtf, toEdtf } from './calendar-day.js';

const monthsInYear = 12;

/** The last day of a month or a year (EDTF): "the end of November" 2024 is `2024-11-30`; any other period as it is. */
export function lastDayOf(edtf: string): string {
  const { year, month, day } = fromEdtf(edtf) ?? {};
  if (year === undefined || day !== undefined || (month ?? 1) > monthsInYear) return edtf;
  const last = month ?? monthsInYear;
  return toEdtf({ year, month: last, day: new Date(Date.UTC(year, last, 0)).getUTCDate() });
}
