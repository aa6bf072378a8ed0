import type { CalendarDay } from './calendar-day.js';

/** What `yearSuffix` matched: a year in digits, or "this", "last", "next", "the same", "the previous". */
export type YearGroups = Readonly<Partial<Record<'year' | 'that', string | undefined>>>;

/**
 * The year that a month or quarter belongs to. Without one said, news looks back: a month later than that of
 * publication belongs to the year before; where the publication year is unknown it stays open.
 */
export function yearOf({ year, that }: YearGroups, anchor: CalendarDay, month: number): number | undefined {
  if (year) return Number(year);
  if (anchor.year === undefined) return undefined;
  const pointed = that?.toLowerCase();
  if (pointed === 'last' || pointed === 'the previous') return anchor.year - 1;
  if (pointed === 'next') return anchor.year + 1;
  if (pointed) return anchor.year;
  return anchor.month !== undefined && month > anchor.month ? anchor.year - 1 : anchor.year;
}
