import { anyOf } from '../patterns/any-of.js';
import type { Mask } from './mask.js';

const streets = anyOf(
  'Street Road Avenue Lane Quay Square Drive Way Place Boulevard Terrace St Rd Ave'.split(' '),
);

export const streetNumber: Mask = {
  kind: 'address',
  name: 'street number',
  pattern: new RegExp(String.raw`\b\d{1,4}[a-z]?(?=\s\p{Lu}\p{L}+\s${streets}\b)`, 'gu'),
  examples: { 'She lives at 18 Harbour Street.': ['18'] },
  counterexamples: ['They mended 18 streets.'],
};
