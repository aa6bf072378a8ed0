import { shiftMonths, toEdtf } from '../../../times/calendar-day.js';
import type { TimeParser } from '../../../times/time.js';
import { numberOf } from '../number-of.js';

/** 26日, in the month of publication or the one before; 10日元 is money and 3日游 a trip. */
export const dayOfMonth: TimeParser = {
  name: 'day of the month',
  pattern:
    /(?<![\d.一二三四五六七八九十百千万月每])(?<day>\d{1,2}|[一二三四五六七八九十]{2,3}|[一二三四五六七八九])日(?![元圆本均常游增报产媒照益历])/gu,
  read({ day: written }, anchor) {
    const day = numberOf(written) ?? 0;
    if (day < 1 || day > 31) return undefined;
    const isPast = anchor.day === undefined || day <= anchor.day;
    return {
      edtf: toEdtf({ ...(shiftMonths(anchor, isPast ? 0 : -1) ?? { year: anchor.year }), day }),
      relative: true,
      isDay: true,
    };
  },
  examples: { '2024-11-05': ['5日', '五日'], '2024-10-26': ['26日', '二十六日'] },
  counterexamples: ['26日元', '3日游', '44日', '10月26日'],
};
