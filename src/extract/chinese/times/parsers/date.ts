import { toEdtf } from '../../../times/calendar-day.js';
import type { TimeParser } from '../../../times/time.js';
import { numberOf } from '../number-of.js';
import { smallNumber } from '../small-number.js';
import { yearBefore } from '../year-before.js';
import { yearOfMonth } from '../year-of-month.js';

/** 2021年10月26日, 10月26日, 十月二十六号 */
export const date: TimeParser = {
  name: 'month and day',
  pattern: new RegExp(
    String.raw`${yearBefore}(?<![\d.])(?<month>${smallNumber})月(?<day>\d{1,2}|[一二三四五六七八九十廿卅]{1,3})[日号]`,
    'gu',
  ),
  read(groups, anchor) {
    const [month = 0, day = 0] = [numberOf(groups.month), numberOf(groups.day)];
    if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
    return {
      edtf: toEdtf({ year: yearOfMonth(groups, anchor, month), month, day }),
      relative: groups.year === undefined,
      isDay: true,
    };
  },
  examples: {
    '2024-10-26': ['2024年10月26日', '10月26日', '十月二十六号', '今年10月26日'],
    '2023-12-03': ['12月3日', '去年12月3日'],
  },
  counterexamples: ['13月1日', '26日', '3个月'],
};
