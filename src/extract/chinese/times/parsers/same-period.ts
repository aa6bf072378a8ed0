import type { ReadTime, TimeParser } from '../../../times/time.js';

const back: Readonly<Record<string, number>> = { 去年: 1, 上年: 1, 前年: 2 };

/** 去年同期, 2024年同期: the same stretch of another year; 历史同期 is of none. */
export const samePeriod: TimeParser = {
  name: 'the same period of a year before',
  pattern: /(?:(?<named>去年|上年|前年)|(?<year>(?<!\d)(?:19|20)\d{2})年|历史|往年)?(?:的)?同期/gu,
  read({ named, year }): ReadTime {
    if (year !== undefined)
      return { relative: true, role: 'shifted', shift: { unit: 'year', year: Number(year) } };
    return named === undefined
      ? { relative: true }
      : { relative: true, role: 'shifted', shift: { unit: 'year', back: back[named] ?? 1 } };
  },
  examples: { '': ['去年同期', '同期', '2023年同期'] },
  counterexamples: ['同比', '去年'],
};
