import { toEdtf } from '../../../times/calendar-day.js';
import type { TimeParser } from '../../../times/time.js';
import { numberOf } from '../number-of.js';
import { smallNumber } from '../small-number.js';
import { yearBefore } from '../year-before.js';
import { yearOfMonth } from '../year-of-month.js';

/** 今年1月至9月, 1—9月, 2020年11月到2021年2月 */
export const monthRange: TimeParser = {
  name: 'range of months',
  pattern: new RegExp(
    String.raw`${yearBefore}(?<![\d.])(?<from>${smallNumber})月?份?\s?(?:至|到|-|—{1,2}|–|~|－)\s?(?:(?<endYear>20\d{2})年)?(?<to>${smallNumber})月份?(?!\s?\d{1,2}[日号])`,
    'gu',
  ),
  read(groups, anchor) {
    const [from = 0, to = 0] = [numberOf(groups.from), numberOf(groups.to)];
    if (!(from >= 1 && from <= 12 && to >= 1 && to <= 12)) return undefined;
    const end = numberOf(groups.endYear) ?? yearOfMonth(groups, anchor, to);
    const start = groups.endYear !== undefined && groups.year !== undefined ? numberOf(groups.year) : end;
    const first = start !== undefined && start === end && from > to ? start - 1 : start;
    return {
      edtf: `${toEdtf({ year: first, month: from })}/${toEdtf({ year: end, month: to })}`,
      relative: groups.year === undefined,
    };
  },
  examples: {
    '2024-01/2024-09': ['今年1月至9月', '1-9月', '2024年一至九月', '1—9月份'],
    '2023-11/2024-02': ['2023年11月到2024年2月', '11月至2月'],
  },
  counterexamples: ['1至9月5日', '13月至15月', '3至5个月'],
};
