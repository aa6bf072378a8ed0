import { weekdayNumbers } from '../languages/en/calendar.js';
import { toEdtf, weekdayOf, type CalendarDay } from './calendar-day.js';
import { monthOf } from './month-of.js';
import type { ReadTime } from './time.js';
import { yearOf } from './year-of.js';

/** "On Monday 1 September we reopen", told in August: a weekday that only the year ahead has says that it is meant. */
function withWeekday(
  { year, month, day }: CalendarDay,
  groups: Readonly<Record<string, string | undefined>>,
): number | undefined {
  const weekday = weekdayNumbers.get(groups.weekday?.toLowerCase() ?? '');
  if (year === undefined || weekday === undefined || groups.year !== undefined) return year;
  const isOn = (some: number): boolean => weekdayOf({ year: some, month, day }) === weekday;
  return !isOn(year) && isOn(year + 1) ? year + 1 : year;
}

/** The day that a written day and month name, with whatever year stands behind them; undefined for no such day. */
export function dayOfDate(
  groups: Readonly<Record<string, string | undefined>>,
  anchor: CalendarDay,
): ReadTime | undefined {
  const month = monthOf(groups.month);
  const day = Number(groups.day);
  if (!month || day < 1 || day > 31) return undefined;
  const year = withWeekday({ year: yearOf(groups, anchor, month), month, day }, groups);
  return { edtf: toEdtf({ year, month, day }), relative: !groups.year, isDay: true };
}
