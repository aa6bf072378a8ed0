import { toEdtf } from '../../../times/calendar-day.js';
import type { TimeParser } from '../../../times/time.js';
import { numberOf } from '../number-of.js';
import { smallNumber } from '../small-number.js';
import { yearBefore } from '../year-before.js';
import { yearOfMonth } from '../year-of-month.js';

/** 5月, 去年12月份, 2024年3月底 */
export const month: TimeParser = {
  name: 'month',
  pattern: new RegExp(
    String.raw`${yearBefore}(?<![\d.第])(?<month>${smallNumber})月(?:份|初|中旬|上旬|下旬|末|底)?(?![\d一二三四五六七八九十]{1,3}[日号]|[饼球亮票嫂])`,
    'gu',
  ),
  read(groups, anchor) {
    const number = numberOf(groups.month) ?? 0;
    if (number < 1 || number > 12) return undefined;
    return {
      edtf: toEdtf({ year: yearOfMonth(groups, anchor, number), month: number }),
      relative: groups.year === undefined,
    };
  },
  examples: {
    '2024-05': ['5月', '五月份', '今年5月', '2024年5月', '5月底'],
    '2023-12': ['12月', '去年12月'],
  },
  counterexamples: ['5个月', '13月', '一月饼'],
};
