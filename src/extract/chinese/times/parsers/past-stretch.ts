import { toEdtf } from '../../../times/calendar-day.js';
import type { ReadTime, TimeParser } from '../../../times/time.js';
import { numberOf } from '../number-of.js';

const count = String.raw`(?<count>\d{1,3}|[一二两三四五六七八九十]{1,3})`;

/** 近年来, 过去八年, 近五年来, 最近3个月: a stretch back from now, and no figure of its own. */
export const pastStretch: TimeParser = {
  name: 'past stretch of time',
  pattern: new RegExp(
    String.raw`近(?:几|些)?年来?(?:间|里|内|以来)?|近(?:日|期|来)|日前|(?:过去|最近|此前|前|近)${count}(?<unit>个月|年|天|周|小时)(?:来|以来|间|里|内|中)|(?<![\d一二三四五六七八九十])(?<years>\d{1,3}|[一二两三四五六七八九十]{1,3})年(?:来|以来)|(?:过去|最近)(?:的)?(?<more>\d{1,3}|[一二两三四五六七八九十]{1,3}|几|数)(?<other>个月|年|天|周|小时)`,
    'gu',
  ),
  read({ count: written, unit, more, other, years }, anchor): ReadTime {
    const number = numberOf(written ?? years ?? (/^[几数]$/u.test(more ?? '') ? undefined : more));
    if (!number || (years === undefined && (unit ?? other) !== '年') || anchor.year === undefined)
      return { relative: true };
    return { edtf: `${toEdtf({ ...anchor, year: anchor.year - number })}/${toEdtf(anchor)}`, relative: true };
  },
  examples: {
    '2016-11-07/2024-11-07': ['过去八年', '近8年来', '最近8年', '8年来'],
    '': ['近年来', '近日', '过去几年', '过去3个月', '近期'],
  },
  counterexamples: ['近8年', '前三名', '未来八年'],
};
