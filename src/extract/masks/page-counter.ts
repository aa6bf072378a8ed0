import type { Mask } from './mask.js';

/** What a page counts of itself and of its readers, in a sentence that may stand in a paragraph of news. */
export const pageCounter: Mask = {
  kind: 'label',
  name: 'counter or limit of a page',
  trigger: ['like', 'max', 'maximum'],
  pattern:
    /\d[\d,.]{0,11}(?=\s(?:people|others|users|readers)\slike\sthis\b\s*(?:[.!]|$))|(?<=\bmax(?:\.|imum)?\s)\d[\d,.]{0,11}(?=\s(?:characters|words|signs)\b)/giu,
  examples: {
    '40 people like this.': ['40'],
    'Letters to the harbour office, max. 1,500 characters': ['1,500'],
  },
  counterexamples: ['40 people like this pier.', 'The quay takes max. 40 boats.'],
};
