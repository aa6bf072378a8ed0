import type { Mask } from './mask.js';

const money = String.raw`(?:\p{Sc}\s?\d[\d.,]*|\b(?:cents?|euros?|dollars?|pounds?|pence|francs?|kroner|kronor|rupees|yuan|yen))`;

export const priceBase: Mask = {
  kind: 'idiom',
  name: 'what a price is told for',
  trigger: ['dozen'],
  pattern: new RegExp(
    String.raw`(?<=${money}\s)(?:a|per|the)\sdozen\b|\ba\sdozen(?=\s(?:\p{Ll}+\s){1,2}(?:costs?|sells?|sold|goes|went|for)\s(?:[\p{Ll}\s]{0,24})?${money})`,
    'giu',
  ),
  examples: {
    'A dozen eggs cost €2.18, and oysters £9 a dozen.': ['A dozen', 'a dozen'],
    'Shops were selling a dozen eggs for €2.': ['a dozen'],
  },
  counterexamples: ['A dozen boats sank.', 'The club sold a dozen players last year.'],
};
