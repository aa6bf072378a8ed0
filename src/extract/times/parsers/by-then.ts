import type { TimeParser } from '../time.js';

/** "by then", "as of the same date": the day until which something was counted just before. */
export const byThen: TimeParser = {
  name: 'the day just named',
  trigger: ['then', 'time', 'date', 'day', 'point'],
  pattern:
    /\b(?:by then|(?:by|until|as of|up to) (?:that|the same) (?:time|date|day|point)|(?:at|on) (?:that|the same) date)\b/gi,
  read: () => ({ relative: true, role: 'then' }),
  examples: { '': ['by then', 'by the same time', 'As of that date', 'on the same date'] },
  counterexamples: ['at the same time', 'then', 'and then', 'by the time'],
};
