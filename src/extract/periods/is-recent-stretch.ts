import { fromEdtf, toEdtf, type CalendarDay } from '../times/calendar-day.js';

const monthsLength = 'YYYY-MM'.length;

/** Whether statistics are likely of it: the last year, a part of it, or this one so far. */
export function isRecentStretch(edtf: string, anchor: CalendarDay): boolean {
  const [start, end] = [edtf.slice(0, 4), edtf.slice(edtf.lastIndexOf('/') + 1)].map((part) =>
    fromEdtf(part),
  );
  if (anchor.year === undefined || start?.year === undefined || end?.year === undefined) return false;
  const length = Math.min(monthsLength, edtf.length);
  const hasBegun = edtf.slice(0, length) <= toEdtf(anchor).slice(0, length);
  return hasBegun && start.year <= anchor.year && anchor.year - end.year <= 1;
}
