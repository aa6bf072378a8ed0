import { shiftDays, toEdtf, weekdayOf } from '../../../times/calendar-day.js';
import type { TimeParser } from '../../../times/time.js';

const order = '日一二三四五六';

/** 星期二, 周五, 上周三: the last one, the day of publication included. */
export const dayOfWeek: TimeParser = {
  name: 'weekday',
  pattern: /(?<which>[上下本这])?(?:个)?(?:星期|礼拜|周)(?<day>[一二三四五六日天])(?![年岁])/gu,
  read({ which, day: name = '' }, anchor) {
    const wanted = name === '天' ? 0 : order.indexOf(name);
    const today = weekdayOf(anchor);
    if (today === undefined) return { relative: true, isDay: true };
    const back = (today - wanted + 7) % 7;
    const shift = which === '下' ? 7 - back : which === '上' ? -(back || 7) : -back;
    const day = shiftDays(anchor, shift);
    return { edtf: day && toEdtf(day), relative: true, isDay: true };
  },
  examples: { '2024-11-05': ['星期二', '周二'], '2024-11-07': ['周四'], '2024-10-31': ['上周四'] },
  counterexamples: ['周边', '一周'],
};
