import { shiftDays, shiftMonths, toEdtf, weekdayOf, type CalendarDay } from '../../../times/calendar-day.js';
import type { ReadTime, TimeParser } from '../../../times/time.js';
import { yearFrom } from '../year-from.js';

/** Monday to Sunday of the week that lies `by` weeks away. */
function weekOf(anchor: CalendarDay, by: number): string | undefined {
  const sinceMonday = ((weekdayOf(anchor) ?? 0) + 6) % 7;
  const monday = shiftDays(anchor, by * 7 - sinceMonday);
  const sunday = shiftDays(anchor, by * 7 - sinceMonday + 6);
  return monday && sunday && `${toEdtf(monday)}/${toEdtf(sunday)}`;
}

const distance = (which = ''): number => (which.startsWith('上') ? -1 : which.startsWith('下') ? 1 : 0);

/** 今年, 去年, 上月, 本周; 全年 and 当年 are the year named last. */
export const relativeUnit: TimeParser = {
  name: 'this, last or next unit of time',
  pattern:
    /(?<year>今年|去年|前年(?!度)|明年|本年度|上年度?|本年)(?:全年|年底|底|末|初)?|(?<last>(?<!年)全年|当年|同年)|(?<month>(?:本|上个?|下个?|这个)月)|(?<week>(?:本|上|下|这)个?周(?![一二三四五六日天边期末]))/gu,
  read({ year, last, month, week }, anchor): ReadTime {
    if (last !== undefined) return { relative: true, role: 'anaphor' };
    if (week !== undefined) return { edtf: weekOf(anchor, distance(week)), relative: true };
    if (month === undefined) return { edtf: toEdtf({ year: yearFrom(year, anchor) }), relative: true };
    const shifted = shiftMonths(anchor, distance(month));
    return { edtf: shifted && toEdtf(shifted), relative: true };
  },
  examples: {
    '2024': ['今年', '今年底'],
    '2023': ['去年', '上年', '去年全年'],
    '2022': ['前年'],
    '2024-10': ['上月', '上个月'],
    '2024-11': ['本月', '这个月'],
    '2024-10-28/2024-11-03': ['上周'],
    '': ['全年', '当年'],
  },
  counterexamples: ['年轻', '周边'],
};
