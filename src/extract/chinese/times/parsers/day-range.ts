import { toEdtf } from '../../../times/calendar-day.js';
import type { TimeParser } from '../../../times/time.js';
import { numberOf } from '../number-of.js';
import { smallNumber } from '../small-number.js';
import { yearBefore } from '../year-before.js';
import { yearOfMonth } from '../year-of-month.js';

/** 10月1日至7日, 2021年9月28日到10月3日 */
export const dayRange: TimeParser = {
  name: 'range of days',
  pattern: new RegExp(
    String.raw`${yearBefore}(?<month>${smallNumber})月(?<from>${smallNumber})[日号]?\s?(?:至|到|-|—{1,2}|–|~|－)\s?(?:(?<toMonth>${smallNumber})月)?(?<to>${smallNumber})[日号]`,
    'gu',
  ),
  read(groups, anchor) {
    const [month = 0, from = 0, to = 0] = [
      numberOf(groups.month),
      numberOf(groups.from),
      numberOf(groups.to),
    ];
    const last = numberOf(groups.toMonth) ?? month;
    if (month < 1 || month > 12 || from < 1 || from > 31 || to < 1 || to > 31) return undefined;
    const year = yearOfMonth(groups, anchor, month);
    return {
      edtf: `${toEdtf({ year, month, day: from })}/${toEdtf({ year, month: last, day: to })}`,
      relative: groups.year === undefined,
    };
  },
  examples: { '2024-10-01/2024-10-07': ['10月1日至7日', '2024年10月1日—10月7日'] },
  counterexamples: ['10月1日', '1至7日'],
};
