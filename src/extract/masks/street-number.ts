import { anyOf } from '../patterns/any-of.js';
import type { Mask } from './mask.js';

const streets = anyOf(
  'Street Road Avenue Lane Quay Square Drive Way Place Boulevard Terrace St Rd Ave'.split(' '),
);

export const streetNumber: Mask = {
  kind: 'address',
  name: 'street number',
  pattern: new RegExp(
    String.raw`\b\d{1,4}[a-z]?(?=\s(?:[NSEW]\.?\s)?(?:(?:\p{Lu}\p{L}+|\d{1,3}(?:st|nd|rd|th))\s){1,3}${streets}\b|\s(?:Avenue|Ave|Boulevard|Blvd|Rue|Via|Calle|Plaza)\s(?:\p{L}{1,3}\s)?\p{Lu})`,
    'gu',
  ),
  examples: {
    'She lives at 18 Harbour Street.': ['18'],
    'Sold: 9 E 71st St 49 Old Ferry Road and 22 Avenue Merrow': ['9', '49', '22'],
  },
  counterexamples: ['They mended 18 streets.'],
};
