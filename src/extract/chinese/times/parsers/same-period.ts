import type { TimeParser } from '../../../times/time.js';

/** 去年同期, 上年同期: what is compared with, and no period of the figure. */
export const samePeriod: TimeParser = {
  name: 'the same period of a year before',
  pattern: /(?:去年|上年|前年|历史|往年)?同期/gu,
  read: () => ({ relative: true }),
  examples: { '': ['去年同期', '同期'] },
  counterexamples: ['同比', '去年'],
};
