import type { ReadTime, Shift, TimeParser } from '../../../times/time.js';
import { numberOf } from '../number-of.js';

const units: Readonly<Record<string, Shift['unit']>> = {
  年: 'year',
  季度: 'quarter',
  个月: 'month',
  月: 'month',
  周: 'week',
  星期: 'week',
  天: 'day',
  日: 'day',
};

/** 一年前, 前一周, 前一日: so far from what was named before. */
export const shiftedTime: TimeParser = {
  name: 'so long before',
  pattern:
    /(?<![近过去]|最近)(?<count>\d{1,2}|[一两二三四五六七八九十]{1,2})(?<ago>年|个月|周|个?星期|天)前(?![后夕往来])|前一(?<unit>年度?|个?季度|个?月|周|个?星期|天|日)/gu,
  read({ count, ago, unit = '' }): ReadTime | undefined {
    const name = ago ?? unit.replace('年度', '年');
    const shift = units[name] ?? units[name.replace('个', '')];
    const back = count === undefined ? 1 : numberOf(count);
    return shift && back ? { relative: true, role: 'shifted', shift: { unit: shift, back } } : undefined;
  },
  examples: { '': ['一年前', '两个月前', '前一周', '前一日', '前一个月'] },
  counterexamples: ['近一年', '三年后', '5月前', '前一阵'],
};
