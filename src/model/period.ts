/** A calendar day, counted from 1970-01-01, which is 0. The day after `d` is `d + 1`. */
export type Day = number;

/**
 * A stretch of whole days.
 *
 * Where the year or the month is not told, the days are those of a stand-in, and mean something only beside
 * another period with the same `unspecified`.
 */
export interface Period {
  /** First day; -Infinity where the period has no stated beginning (`../2021-05`). */
  readonly start: Day;
  /** Last day, itself part of the period; Infinity where it has no stated end. */
  readonly end: Day;
  /**
   * What is left open, as it is written: `XXXX` for XXXX-09, `2020-XX` for 2020-XX-25; empty where the calendar
   * days are known. A span over New Year (`XXXX-11/XXXX-02`) has `XXXX/XXXX`.
   */
  readonly unspecified: string;
}

const timeOfDay = String.raw`T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d(?::?\d\d)?)?`;
const date = new RegExp(String.raw`^(\d{4}|XXXX)(?:-(\d\d|XX)(?:-(\d\d|XX)(?:${timeOfDay})?)?)?[?~%]?$`);

/** First and last month of what EDTF numbers beyond the twelve months: quarters, thirds and halves of a year. */
const monthSpans: Readonly<Record<string, readonly [number, number]>> = {
  '33': [1, 3],
  '34': [4, 6],
  '35': [7, 9],
  '36': [10, 12],
  '37': [1, 4],
  '38': [5, 8],
  '39': [9, 12],
  '40': [1, 6],
  '41': [7, 12],
};

/** Stands in for XXXX. A leap year, so that XXXX-02-29 is a day. */
const leapYear = 2000;

/**
 * Reads a date or interval in the part of EDTF (ISO 8601-2) that claims use: `2020`, `2021-01`, `2021-01-05`,
 * `2021-01/2021-09`, `../2021-05`, `2021-01/..`, the quarters, thirds and halves of a year (`2020-33` to
 * `2020-41`), and unspecified years, months and days (`XXXX-01/XXXX-09`, `XXXX-XX-25`, `2020-XX`).
 * The marks for "approximate" and "uncertain" (`~ ? %`) and a time of day are accepted and left out.
 *
 * @returns undefined for anything else: no such day (2023-02-30), an end before its beginning, an interval
 * whose ends leave different things open (`2020-12/XXXX-02`), and seasons, which have no agreed days.
 */
export function parsePeriod(text: string): Period | undefined {
  // A corpus names few days and months, each of them again and again.
  if (known.has(text)) return known.get(text);
  const period = readPeriod(text);
  if (known.size >= mostKnown) known.clear();
  known.set(text, period);
  return period;
}

const mostKnown = 10_000;
const known = new Map<string, Period | undefined>();

function readPeriod(text: string): Period | undefined {
  const [first = '', last = first, ...more] = text.split('/');
  if (more.length > 0 || text === '..') return undefined;
  const end = parseDate(last);
  const period = join(parseDate(first), end);
  if (period && period.start > period.end && period.unspecified === 'XXXX') {
    const yearBefore = join(parseDate(first, leapYear - 1), end);
    return yearBefore && { ...yearBefore, unspecified: 'XXXX/XXXX' };
  }
  return period && period.start <= period.end ? period : undefined;
}

function join(first: Period | undefined, last: Period | undefined): Period | undefined {
  if (!first || !last) return undefined;
  const { start } = first;
  const { end } = last;
  const sideOpen = start === -Infinity || end === Infinity;
  if (first.unspecified !== last.unspecified && !sideOpen) return undefined;
  return { start, end, unspecified: first.unspecified || last.unspecified };
}

function parseDate(text: string, openYear = leapYear): Period | undefined {
  if (text === '..') return { start: -Infinity, end: Infinity, unspecified: '' };
  const [matched, years, months, days] = date.exec(text) ?? [];
  if (matched === undefined || years === undefined) return undefined;
  const year = years === 'XXXX' ? openYear : Number(years);
  const [from, to] = monthsOf(months);
  if (from < 1 || to > 12 || (days !== undefined && from !== to)) return undefined;
  const [first, last] = [dayNumber(year, from, 1), dayNumber(year, to + 1, 1) - 1];
  const unspecified = unspecifiedPart(years, months, days);
  if (days === undefined) return { start: first, end: last, unspecified };
  const day = first + (days === 'XX' ? 1 : Number(days)) - 1;
  return first <= day && day <= last ? { start: day, end: day, unspecified } : undefined;
}

/** January stands in for XX: it has as many days as a month can have. */
function monthsOf(written: string | undefined): readonly [number, number] {
  if (written === undefined) return [1, 12];
  if (written === 'XX') return [1, 1];
  return monthSpans[written] ?? [Number(written), Number(written)];
}

/** All that is written up to the last X; what is written after it is known within it. */
function unspecifiedPart(...written: (string | undefined)[]): string {
  return written.slice(0, 1 + written.findLastIndex((part) => part?.startsWith('X'))).join('-');
}

/** Month 13 is January of the next year. `Date.UTC` would take the years 0 to 99 for 1900 to 1999. */
function dayNumber(year: number, month: number, day: number): Day {
  return new Date(0).setUTCFullYear(year, month - 1, day) / 86_400_000;
}
