import { nounLemma } from '../tokens/noun-lemma.js';
import { isCount } from './is-count.js';
import type { Strategy } from './strategy.js';

/** "the 40-berth marina", "a 300-seat hall": the berths and seats are counted, whatever they belong to. */
export const hyphenated: Strategy = {
  name: 'the noun that its hyphen joins',
  confidence: 1,
  find(figure) {
    const { sentence, mention } = figure;
    const [hyphen, noun] = sentence.tokens.slice(mention.next, mention.next + 2);
    if (!isCount(figure) || hyphen?.text !== '-' || noun?.tag !== 'noun') return undefined;
    const first = mention.next + 1;
    return {
      thing: { first, next: first + 1, head: nounLemma(noun.lower), modifiers: [] },
      in: sentence,
      isAttribute: true,
    };
  },
};
