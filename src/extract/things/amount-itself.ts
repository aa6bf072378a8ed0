import { tokenBefore } from '../phrases/token-before.js';
import { behindAmount } from './behind-amount.js';
import type { Strategy } from './strategy.js';

/** "3 million crowns was seized": money that something happens to is what is counted. */
export const amountItself: Strategy = {
  name: 'the money itself',
  confidence: 0.9,
  find(figure) {
    const { mention, sentence, relationStart } = figure;
    // "A shed costing £4 million is to open", "goods worth £4 million were seized"
    const before = sentence.tokens[tokenBefore(sentence, relationStart)];
    if (before?.tag === 'ing' || before?.lower === 'worth') return undefined;
    const after = sentence.tokens[behindAmount(figure)]?.tag;
    if (!/^[A-Z]{3}$/.test(mention.unit) || (after !== 'aux' && after !== 'past')) return undefined;
    return {
      thing: { first: mention.first, next: mention.next, head: 'money', modifiers: [] },
      in: sentence,
    };
  },
};
