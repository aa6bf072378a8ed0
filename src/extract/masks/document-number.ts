import { anyOf } from '../patterns/any-of.js';
import type { Mask } from './mask.js';

const documents =
  `no nos nr ref reference licence license account acct iso version isbn issn docket serial permit
   registration charity company policy`.split(/\s+/);

/** "number" alone is not in the list: "the number of boats rose to 4471" counts them. */
export const documentNumber: Mask = {
  kind: 'code',
  name: 'number of a document, licence or account',
  trigger: ['#', ...documents],
  pattern: new RegExp(
    [
      String.raw`(?<=\b${anyOf(documents)}\b\.?:?\s?(?:#|no\.?|number)?\s?)`,
      // "by the ministry's account 82 escaped"
      String.raw`(?!(?<=\b(?:account|company|charity|policy)\s)\d{1,3}\s\p{Ll})`,
      String.raw`(?:[A-Z]+[/-])?\d[\d./-]*(?![\d,]|\s*(?:%|percent|million|billion))`,
      // "No. 918 204 733"
      String.raw`(?:\s\d{3}(?!\d|[.,]\d))*`,
      // "Case no. 3 KLs 118/25"
      String.raw`(?:\s\p{L}{1,4}\s\d+\/\d+)?`,
      String.raw`|#\s?\d+`,
    ].join(''),
    'giu',
  ),
  examples: {
    'Berth licence No. 4472 and account 2210-417-76 are void.': ['4472', '2210-417-76'],
    'Regulation No. 046 applies.': ['046'],
    'Docket no. 4 HBs 203/29 is closed.': ['4 HBs 203/29'],
    'Charity number 528 417, company No. 918 204 733.': ['528 417', '918 204 733'],
    'Permit KB/118 and entry #12': ['KB/118', '#12'],
  },
  counterexamples: [
    'The number of boats rose to 4471.',
    'The injured number 340.',
    "By the harbour master's account 82 got away.",
    'No company has 40 boats.',
    'No 4,000-tonne ferry fits the berth.',
  ],
};
