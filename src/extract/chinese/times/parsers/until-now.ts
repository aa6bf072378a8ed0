import { toEdtf } from '../../../times/calendar-day.js';
import type { TimeParser } from '../../../times/time.js';

/** 今年以来, 截至目前, 迄今: until the day of the report. */
export const untilNow: TimeParser = {
  name: 'until now',
  pattern:
    /今年以来|今年来|年初以来|自?年初至今|(?:截[至止]到?|到)(?:目前|现在|今日|今天)(?:为止)?|目前为止|迄今(?:为止)?|至今|截至发稿时?/gu,
  read: (_, anchor) => ({
    edtf: anchor.day === undefined && anchor.year === undefined ? undefined : `../${toEdtf(anchor)}`,
    relative: true,
    role: 'until',
  }),
  examples: { '../2024-11-07': ['今年以来', '截至目前', '迄今', '到目前为止', '年初至今'] },
  counterexamples: ['今年', '近年来'],
};
