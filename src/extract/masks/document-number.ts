import { anyOf } from '../patterns/any-of.js';
import type { Mask } from './mask.js';

const documents =
  `no nos nr ref reference licence license account acct iso version isbn issn docket serial permit
   registration`.split(/\s+/);

/** "number" alone is not in the list: "the number of boats rose to 4471" counts them. */
export const documentNumber: Mask = {
  kind: 'code',
  name: 'number of a document, licence or account',
  trigger: ['#', ...documents],
  pattern: new RegExp(
    [
      String.raw`(?<=\b${anyOf(documents)}\b\.?:?\s?(?:#|no\.?)?\s?)`,
      String.raw`(?:[A-Z]+[/-])?\d[\d./-]*(?![\d,]|\s*(?:%|percent|million|billion))`,
      String.raw`|#\s?\d+`,
    ].join(''),
    'giu',
  ),
  examples: {
    'Berth licence No. 4472 and account 2210-417-76 are void.': ['4472', '2210-417-76'],
    'Regulation No. 046 applies.': ['046'],
    'Permit KB/118 and entry #12': ['KB/118', '#12'],
  },
  counterexamples: [
    'The number of boats rose to 4471.',
    'The injured number 340.',
    'No 4,000-tonne ferry fits the berth.',
  ],
};
