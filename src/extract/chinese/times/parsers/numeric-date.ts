import { toEdtf } from '../../../times/calendar-day.js';
import type { TimeParser } from '../../../times/time.js';

/** 2024-10-26, 2024/10/26, 2024.10.26 */
export const numericDate: TimeParser = {
  name: 'date in digits',
  pattern:
    /(?<![\d.])(?<year>(?:19|20)\d{2})(?<mark>[-/.])(?<month>0?[1-9]|1[0-2])\k<mark>(?<day>0?[1-9]|[12]\d|3[01])(?![\d.])/gu,
  read: ({ year, month, day }) => ({
    edtf: toEdtf({ year: Number(year), month: Number(month), day: Number(day) }),
    relative: false,
    isDay: true,
  }),
  examples: { '2024-10-26': ['2024-10-26', '2024/10/26', '2024.10.26'] },
  counterexamples: ['2024-13-26', '1.2.3'],
};
