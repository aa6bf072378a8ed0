import { fromEdtf, shiftDays, shiftMonths, toEdtf, type CalendarDay } from '../times/calendar-day.js';
import type { Shift } from '../times/time.js';

const months: Readonly<Partial<Record<Shift['unit'], number>>> = { month: 1, quarter: 3 };

/** One end of a period, moved; undefined where it is not known finely enough to say so. */
function shiftDate(date: CalendarDay, { unit, back = 0, year }: Shift): CalendarDay | undefined {
  if (year !== undefined) return { ...date, year };
  if (unit === 'year' || unit === 'season')
    return date.year === undefined ? undefined : { ...date, year: date.year - back };
  if (unit === 'day' || unit === 'week') return shiftDays(date, -back * (unit === 'week' ? 7 : 1));
  const moved = shiftMonths(date, -back * (months[unit] ?? 0));
  // "At 30 September 2025 ..., twelve months earlier": whole years keep the day.
  const isWholeYears = unit === 'month' && back % 12 === 0;
  return isWholeYears && moved && date.day !== undefined ? { ...moved, day: date.day } : moved;
}

/** What the words alone say where nothing was named before: "four years ago" of a report of 2024 is 2020. */
function fromAnchor(anchor: CalendarDay, shift: Shift): string | undefined {
  if (shift.year !== undefined) return String(shift.year);
  if (shift.unit === 'week' || shift.unit === 'quarter' || shift.unit === 'season') return undefined;
  const moved = shiftDate(anchor, shift);
  if (!moved) return undefined;
  const { year, month } = moved;
  return toEdtf(shift.unit === 'year' ? { year } : shift.unit === 'month' ? { year, month } : moved);
}

/** "12,000 at the end of March; 900 had left in the preceding twelve months": the stretch that ends with a day or month. */
function stretchUntil(base: string, { back = 0 }: Shift): string | undefined {
  const [day, end] = [fromEdtf(base), base.slice(0, 7)];
  const first = day?.month === undefined ? undefined : shiftMonths(day, 1 - back);
  return first && `${toEdtf({ year: first.year, month: first.month })}/${end}`;
}

/**
 * The period that lies so far before `base` (EDTF): "a year earlier" than `2024-07/2024-09` is `2023-07/2023-09`.
 * Where no base is known the day of publication is one. Undefined where it can't be told.
 */
export function shiftPeriod(base: string | undefined, shift: Shift, anchor: CalendarDay): string | undefined {
  if (base === undefined) return shift.isStretch ? undefined : fromAnchor(anchor, shift);
  if (shift.isStretch && !base.includes('/')) return stretchUntil(base, shift);
  const ends = base.split('/').map((end) => {
    const date = end === '..' ? undefined : fromEdtf(end);
    const moved = date && shiftDate(date, shift);
    return end === '..' ? end : moved && toEdtf(moved);
  });
  return ends.every((end) => end !== undefined) ? ends.join('/') : undefined;
}
