import { shapes } from '../patterns/shapes.js';
import type { Mask } from './mask.js';

export const partNumber: Mask = {
  kind: 'code',
  name: 'number of a part, in two pieces',
  trigger: [shapes.long],
  pattern: /\b\d{5,}(?=\s\p{L}-?\d{2,}\s*(?:[.,;)]|$))/gu,
  examples: { 'The pump needs 24117 K-208, which is sold out.': ['24117'] },
  counterexamples: ['They sold 24117 m2 of quay.', 'They bought 24117 A20 buoys.'],
};
