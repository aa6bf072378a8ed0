import { shiftDays, toEdtf } from '../../../times/calendar-day.js';
import type { ReadTime, TimeParser } from '../../../times/time.js';

const shifts: Readonly<Record<string, number>> = { 今: 0, 昨: -1, 前: -2, 明: 1 };

/** 今天, 昨日, 前天; 当天 is the day named last. */
export const relativeDay: TimeParser = {
  name: 'today, yesterday, tomorrow',
  pattern: /(?<which>[今昨前明])[天日](?!后)|(?<which2>[今昨明])[晚晨]|当[天日]/gu,
  read({ which, which2 }, anchor): ReadTime {
    const by = shifts[which ?? which2 ?? ''];
    const day = by === undefined ? undefined : shiftDays(anchor, by);
    return { edtf: day && toEdtf(day), relative: true, isDay: true };
  },
  examples: {
    '2024-11-07': ['今天', '今日'],
    '2024-11-06': ['昨天', '昨晚'],
    '2024-11-05': ['前天'],
    '': ['当天', '当日'],
  },
  counterexamples: ['日前', '每天'],
};
