import { shapes } from '../patterns/shapes.js';
import type { Mask } from './mask.js';

/** Years that no report looks back at, where nothing is counted behind them. */
export const yearAhead: Mask = {
  kind: 'clock',
  name: 'year of a later century',
  trigger: [shapes.yearAhead],
  pattern: /(?<=\b(?:by|until|in)\s(?:the\syear\s)?)2[1-9]\d\d(?=\s*(?:[,.;)]|$))/gu,
  examples: { 'The pier will stand under water by 2120, they say.': ['2120'] },
  counterexamples: ['The fleet fell by 2120 boats.', 'It shrank by 120.'],
};
