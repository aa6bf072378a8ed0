import { shapes } from '../patterns/shapes.js';
import type { Mask } from './mask.js';

export const openingHours: Mask = {
  kind: 'clock',
  name: 'span of hours',
  trigger: [shapes.listed, 'between', 'weekdays', 'weekends', 'daily'],
  pattern:
    /(?<=,\s)\d{1,2}\s(?:to|-|–)\s\d{1,2}(?=[.,]|$)|(?<=\d\sbetween\s)\d{1,2}\sand\s\d{1,2}(?=[.,]|$)|(?<=\b(?:weekdays|weekends|daily)\s(?:from\s)?)\d{1,2}\s(?:to|-|–)\s\d{1,2}(?=[.,;]|$)/gu,
  examples: {
    'Ring on weekdays from 8 to 6.': ['8 to 6'],
    'Ring 01632 960 118 between 9 and 12.': ['9 and 12'],
    'Monday to Friday, 9 to 5.': ['9 to 5'],
    'Open daily, 8 to 18, bring a coat.': ['8 to 18'],
  },
  counterexamples: ['In May, 9 to 15 boats sank.'],
};
