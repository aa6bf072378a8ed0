import { behindAmount } from './behind-amount.js';
import type { Strategy } from './strategy.js';

/** "3 million crowns was seized": money that something happens to is what is counted. */
export const amountItself: Strategy = {
  name: 'the money itself',
  confidence: 0.9,
  find(figure) {
    const { mention, sentence } = figure;
    const after = sentence.tokens[behindAmount(figure)]?.tag;
    if (!/^[A-Z]{3}$/.test(mention.unit) || (after !== 'aux' && after !== 'past')) return undefined;
    return {
      thing: { first: mention.first, next: mention.next, head: 'money', modifiers: [] },
      in: sentence,
    };
  },
};
