import type { CalendarDay } from '../../times/calendar-day.js';
import { numberOf } from './number-of.js';
import { yearFrom } from './year-from.js';

/**
 * The year that a month or quarter belongs to. Without one said, news looks back: a month later than that of
 * publication belongs to the year before; where the publication year is unknown it stays open.
 */
export function yearOfMonth(
  { year, that }: Readonly<Record<string, string | undefined>>,
  anchor: CalendarDay,
  month: number,
): number | undefined {
  if (year !== undefined) return numberOf(year);
  if (that !== undefined || anchor.year === undefined) return yearFrom(that, anchor);
  return anchor.month !== undefined && month > anchor.month ? anchor.year - 1 : anchor.year;
}
