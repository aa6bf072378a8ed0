import type { CalendarDay } from '../../times/calendar-day.js';

const distances: Readonly<Record<string, number>> = { 今: 0, 本: 0, 去: -1, 上: -1, 前: -2, 明: 1 };

/** A year named from that of publication: 今年, 去年; undefined for 当年, which is the year named last. */
export function yearFrom(that: string | undefined, anchor: CalendarDay): number | undefined {
  const by = distances[that?.charAt(0) ?? ''];
  return by === undefined || anchor.year === undefined ? undefined : anchor.year + by;
}
