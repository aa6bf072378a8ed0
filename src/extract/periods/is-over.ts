import { toEdtf, type CalendarDay } from '../times/calendar-day.js';

/** Whether a stretch of time had ended when the report was published: 2023 for one of 2024, and no `../2023`. */
export function isOver(period: string, anchor: CalendarDay): boolean {
  if (anchor.year === undefined || period.includes('..')) return false;
  const end = period.slice(period.lastIndexOf('/') + 1);
  return /^\d{4}/.test(end) && end < toEdtf(anchor).slice(0, end.length);
}
