import { shapes } from '../patterns/shapes.js';
import type { Mask } from './mask.js';

export const openingHours: Mask = {
  kind: 'clock',
  name: 'span of hours',
  trigger: [shapes.listed],
  pattern: /(?<=,\s)\d{1,2}\s(?:to|-|–)\s\d{1,2}(?=[.,]|$)/gu,
  examples: { 'Monday to Friday, 9 to 5.': ['9 to 5'], 'Open daily, 8 to 18, bring a coat.': ['8 to 18'] },
  counterexamples: ['In May, 9 to 15 boats sank.'],
};
