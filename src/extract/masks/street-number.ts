import { anyOf } from '../patterns/any-of.js';
import { lowerCased } from './lower-cased.js';
import type { Mask } from './mask.js';

const streets = 'Street Road Avenue Lane Quay Square Drive Way Place Boulevard Terrace St Rd Ave'.split(' ');
/** "12 Rue Neuve" */
const openers = 'Avenue Ave Boulevard Blvd Rue Via Calle Plaza'.split(' ');

export const streetNumber: Mask = {
  kind: 'address',
  name: 'street number',
  trigger: lowerCased(streets, openers),
  pattern: new RegExp(
    String.raw`(?<=\b\p{Lu}\p{L}+\s${anyOf(streets)}\s|,\s${anyOf(streets)}\s)\d{1,4}[a-z]?(?=[,.;:](?!\d)|\s*$)|\b\d{1,4}[a-z]?(?=\s(?:[NSEW]\.?\s)?(?:(?:\p{Lu}\p{L}+|\d{1,3}(?:st|nd|rd|th))\s){1,3}${anyOf(streets)}\b|\s${anyOf(openers)}\s(?:\p{L}{1,3}\s)?\p{Lu})`,
    'gu',
  ),
  examples: {
    'Write to the Herald, Ferry Street 31, Merrow.': ['31'],
    'She lives at 18 Harbour Street.': ['18'],
    'Sold: 9 E 71st St 49 Old Ferry Road and 22 Avenue Merrow': ['9', '49', '22'],
  },
  counterexamples: ['They mended 18 streets.'],
};
