import type { Mask } from './mask.js';

export const broadcastFrequency: Mask = {
  kind: 'name',
  name: 'frequency of a station',
  trigger: ['fm', 'am'],
  pattern: /(?<!\d)\d{2,4}(?:\.\d{1,2})?(?=\s?[FA]M\b)|(?<=\b[FA]M\s)\d{2,4}(?:\.\d{1,2})?(?![.,]?\d|\s?%)/gu,
  examples: { 'News at noon on 97.4 FM, in the hills on AM 1026.': ['97.4', '1026'] },
  counterexamples: ['About 900 fm cables were laid.'],
};
