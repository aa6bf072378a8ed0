import { shapes } from '../patterns/shapes.js';
import type { Mask } from './mask.js';

export const ordinal: Mask = {
  kind: 'ordinal',
  name: 'ordinal',
  trigger: [shapes.glued],
  pattern: /\b\d+(?:st|nd|rd|th)\b/giu,
  examples: { 'The 14th ferry came in 2nd.': ['14th', '2nd'] },
  counterexamples: ['The 14 ferries came in.'],
};
