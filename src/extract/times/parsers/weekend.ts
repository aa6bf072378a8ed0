import { shiftDays, toEdtf, weekdayOf } from '../calendar-day.js';
import type { TimeParser } from '../time.js';

const saturday = 6;

/** "over the weekend", "last weekend": the last Saturday and Sunday before the report. */
export const weekend: TimeParser = {
  name: 'weekend',
  trigger: ['weekend'],
  pattern:
    /\b(?:(?:over|during)\sthe(?:\spast)?\sweekend|last\sweekend|(?:at|on)\sthe\sweekend(?=\s*(?:[,.;]|$)))\b/gi,
  read(_groups, anchor) {
    const today = weekdayOf(anchor);
    if (today === undefined) return { relative: true };
    const back = today === saturday ? 0 : today + 1;
    const [first, last] = [shiftDays(anchor, -back), shiftDays(anchor, 1 - back)];
    return { edtf: first && last && `${toEdtf(first)}/${toEdtf(last)}`, relative: true };
  },
  examples: { '2024-11-02/2024-11-03': ['over the weekend', 'last weekend', 'at the weekend.'] },
  counterexamples: ['the weekend tickets', 'on the weekend shift', 'weekends'],
};
