import { parsePeriod } from '../model/period.js';

const openYear = 'XXXX';

/** So that 29 February is a day where neither year is known. */
const leapYear = 2000;

/**
 * How many days lie between two days, EDTF; undefined where that can't be told. Where one of them, or both,
 * leave the year open, it is the least that the calendar allows: 3 between XXXX-12-30 and 2021-01-02.
 */
export function daysApart(a: string | undefined, b: string | undefined): number | undefined {
  if (a === undefined || b === undefined) return undefined;
  if (!a.startsWith(openYear) && !b.startsWith(openYear)) return gap(a, b);
  // An X sorts after a digit, so the one whose year is known comes first.
  const [first, second] = [a, b].toSorted() as [string, string];
  const year = Number(first.slice(0, 4)) || leapYear;
  const gaps = [year - 1, year, year + 1].map((other) => gap(inYear(first, year), inYear(second, other)));
  const known = gaps.filter((days) => days !== undefined);
  return known.length > 0 ? Math.min(...known) : undefined;
}

/** As it is where the day tells its own year. */
function inYear(day: string, year: number): string {
  return day.startsWith(openYear) ? `${year}${day.slice(openYear.length)}` : day;
}

function gap(a: string, b: string): number | undefined {
  const [first, second] = [parsePeriod(a), parsePeriod(b)];
  if (!first || !second || first.unspecified || second.unspecified) return undefined;
  return Math.abs(first.start - second.start);
}
