import type { Strategy } from './strategy.js';

/** "57.7 billion yuan was seized": money that something happens to is what is counted. */
export const amountItself: Strategy = {
  name: 'the money itself',
  confidence: 0.9,
  find({ mention, sentence }) {
    const after = sentence.tokens[mention.next]?.tag;
    if (!/^[A-Z]{3}$/.test(mention.unit) || (after !== 'aux' && after !== 'past')) return undefined;
    return {
      thing: { first: mention.first, next: mention.next, head: 'money', modifiers: [] },
      in: sentence,
    };
  },
};
