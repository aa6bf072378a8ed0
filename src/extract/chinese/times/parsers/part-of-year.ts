import { toEdtf } from '../../../times/calendar-day.js';
import type { ReadTime, TimeParser } from '../../../times/time.js';
import { numberOf } from '../number-of.js';
import { smallNumber } from '../small-number.js';
import { yearBefore } from '../year-before.js';
import { yearOfMonth } from '../year-of-month.js';

type Groups = Readonly<Record<string, string | undefined>>;

/** First and last month. */
function monthsOf({ half, first, quarters, months, quarter }: Groups): readonly [number, number] | undefined {
  if (half !== undefined) return half === '上' ? [1, 6] : [7, 12];
  if (first !== undefined) return [1, 3];
  const [three = 0, one = 0, index = 0] = [numberOf(quarters), numberOf(months), numberOf(quarter)];
  if (three >= 2 && three <= 3) return [1, 3 * three];
  if (one >= 2 && one <= 11) return [1, one];
  return index >= 1 && index <= 4 ? [3 * index - 2, 3 * index] : undefined;
}

/** 上半年, 前三季度, 第三季度, 前9个月, 2024年二季度 */
export const partOfYear: TimeParser = {
  name: 'quarter, half or first months',
  pattern: new RegExp(
    String.raw`${yearBefore}(?:(?<half>[上下])半年|(?<first>首季度?)|[头前](?<quarters>[两二三23])个?季度?|[头前](?<months>${smallNumber})个?月|第?(?<quarter>[一二三四1-4])季度)`,
    'gu',
  ),
  read(groups, anchor): ReadTime | undefined {
    const months = monthsOf(groups);
    if (!months) return undefined;
    const [from, to] = months;
    const year = yearOfMonth(groups, anchor, from);
    return {
      edtf: `${toEdtf({ year, month: from })}/${toEdtf({ year, month: to })}`,
      relative: groups.year === undefined,
    };
  },
  examples: {
    '2024-01/2024-06': ['上半年', '今年上半年', '2024年上半年', '前6个月'],
    '2024-01/2024-09': ['前三季度', '前九个月'],
    '2024-07/2024-09': ['第三季度', '三季度'],
    '2023-10/2023-12': ['去年四季度', '2023年第四季度'],
  },
  counterexamples: ['前30名', '四季', '大前年'],
};
