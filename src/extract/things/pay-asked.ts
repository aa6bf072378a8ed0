import { isPayAsked } from '../changes/is-pay-asked.js';
import type { Strategy } from './strategy.js';

/** "The union wants 6.5%", "the port has offered 3%": in pay talks, what is asked for or offered is pay. */
export const payAsked: Strategy = {
  name: 'pay, in pay talks',
  confidence: 0.9,
  find({ sentence, mention, relationStart, measure }, _earlier, sentences) {
    const isAsked = measure === 'change' && isPayAsked({ sentence, mention, relationStart }, sentences);
    return isAsked
      ? { thing: { first: mention.first, next: mention.next, head: 'pay', modifiers: [] }, in: sentence }
      : undefined;
  },
};
