import { shapes } from '../patterns/shapes.js';
import type { Mask } from './mask.js';

export const listMarker: Mask = {
  kind: 'marker',
  name: 'list marker',
  trigger: ['(', shapes.marker],
  pattern: /^\s*(?:\(?\d{1,2}[.)]|\(\d{1,2}\))(?=\s)/gu,
  examples: { '1. Close the gate': ['1.'], '(2) Open it': ['(2)'] },
  counterexamples: ['1.5 tonnes of cod', '12 boats'],
};
