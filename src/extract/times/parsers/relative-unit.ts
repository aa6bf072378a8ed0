import { shiftDays, shiftMonths, toEdtf, weekdayOf, type CalendarDay } from '../calendar-day.js';
import type { ReadTime, TimeParser } from '../time.js';

/** Monday to Sunday of the week that lies `by` weeks away. */
function weekOf(anchor: CalendarDay, by: number): string | undefined {
  const sinceMonday = ((weekdayOf(anchor) ?? 0) + 6) % 7;
  const monday = shiftDays(anchor, by * 7 - sinceMonday);
  const sunday = shiftDays(anchor, by * 7 - sinceMonday + 6);
  return monday && sunday && `${toEdtf(monday)}/${toEdtf(sunday)}`;
}

function monthAt(anchor: CalendarDay, by: number): string | undefined {
  const month = shiftMonths(anchor, by);
  return month && toEdtf(month);
}

function distance(which = ''): number {
  if (/last/i.test(which)) return -1;
  return /next/i.test(which) ? 1 : 0;
}

/** "this year", "last month", "next week"; "2.9% this year and 2.1% next" is that of the same unit. */
export const relativeUnit: TimeParser = {
  name: 'this, last or next unit of time',
  trigger: ['year', 'month', 'week', 'quarter'],
  pattern:
    /\b(?<which>this|(?<!\b[Tt]he\s)last|next|the current)\s(?<unit>year|month|week|quarter)(?:'s)?\b|\b(?<alone>next)(?=\s*(?:[,.;:)]|$))(?<=\bthis\s(?<named>year|month|week)\b[^;:]{1,60}next)/gi,
  read({ which, unit, named, alone }, anchor): ReadTime {
    const by = distance(which ?? alone);
    switch ((unit ?? named)?.toLowerCase() ?? '') {
      case 'week':
        return { edtf: weekOf(anchor, by), relative: true };
      case 'month':
        return { edtf: monthAt(anchor, by), relative: true };
      case 'quarter':
        return { relative: true };
      default:
        return { edtf: toEdtf({ year: anchor.year && anchor.year + by }), relative: true };
    }
  },
  examples: {
    '2024': ['this year', "this year's", 'the current year'],
    '2023': ['last year'],
    '2025': ['next year'],
    '2024-10': ['last month', 'Last Month'],
    '2024-11': ['this month'],
    '2024-10-28/2024-11-03': ['last week'],
    '2024-11-04/2024-11-10': ['this week'],
    '': ['this quarter', 'last quarter'],
  },
  counterexamples: ['that year', 'every week', 'last years', 'the last year before the storm'],
};
