import { toEdtf, type CalendarDay } from './calendar-day.js';
import { monthOf } from './month-of.js';
import type { ReadTime } from './time.js';
import { yearOf } from './year-of.js';

/** The day that a written day and month name, with whatever year stands behind them; undefined for no such day. */
export function dayOfDate(
  groups: Readonly<Record<string, string | undefined>>,
  anchor: CalendarDay,
): ReadTime | undefined {
  const month = monthOf(groups.month);
  const day = Number(groups.day);
  if (!month || day < 1 || day > 31) return undefined;
  const year = yearOf(groups, anchor, month);
  return { edtf: toEdtf({ year, month, day }), relative: !groups.year, isDay: true };
}
