import type { CalendarDay } from '../../times/calendar-day.js';
import { numberOf } from './number-of.js';

/** A number of up to two digits, in a pattern. */
export const small = String.raw`(?:\d{1,2}|[一二三四五六七八九十廿卅]{1,3})`;

/** A year as written before a month or quarter, as the groups `year` and `that`; it may be absent. */
export const yearBefore = String.raw`(?:(?<year>(?<!\d)(?:19|20)\d{2}|[一二][〇零九一二三四五六七八]{3})年?度?的?|(?<that>今年|去年|前年|明年|本年度?|上年度?|当年|同年)的?)?\s?`;

const distances: Readonly<Record<string, number>> = { 今: 0, 本: 0, 去: -1, 上: -1, 前: -2, 明: 1 };

/** A year named from that of publication: 今年, 去年; undefined for 当年, which is the year named last. */
export function yearFrom(that: string | undefined, anchor: CalendarDay): number | undefined {
  const by = distances[that?.charAt(0) ?? ''];
  return by === undefined || anchor.year === undefined ? undefined : anchor.year + by;
}

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
