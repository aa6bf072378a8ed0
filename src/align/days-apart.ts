import { parsePeriod } from '../model/period.js';

/**
 * How many days lie between two days, EDTF; undefined where that can't be told. Where one of them, or both,
 * leave the year open, it is the least that the calendar allows: 3 between XXXX-12-30 and 2021-01-02.
 */
export function daysApart(a: string | undefined, b: string | undefined): number | undefined {
  if (a === undefined || b === undefined) return undefined;
  if (!openYear(a) && !openYear(b)) return gap(a, b);
  const year = Number((openYear(a) ? b : a).slice(0, 4)) || leapYear;
  const gaps = [year - 1, year, year + 1].map((other) =>
    openYear(a) ? gap(inYear(a, other), inYear(b, year)) : gap(a, inYear(b, other)),
  );
  const known = gaps.filter((days) => days !== undefined);
  return known.length > 0 ? Math.min(...known) : undefined;
}

/** So that 29 February is a day where neither year is known. */
const leapYear = 2000;

function openYear(day: string): boolean {
  return day.startsWith('XXXX');
}

function inYear(day: string, year: number): string {
  return openYear(day) ? `${year}${day.slice(4)}` : day;
}

function gap(a: string, b: string): number | undefined {
  const [first, second] = [parsePeriod(a), parsePeriod(b)];
  if (!first || !second || first.unspecified || second.unspecified) return undefined;
  return Math.abs(first.start - second.start);
}
