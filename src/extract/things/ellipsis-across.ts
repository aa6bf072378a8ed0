import { asIn } from './as-in.js';
import { isCount } from './is-count.js';
import type { Strategy } from './strategy.js';

/** "143 people died. Port Lorne has lost 85": the same across sentences of one paragraph, when all else fails. */
export const ellipsisAcross: Strategy = {
  name: 'as in the sentence before it',
  confidence: 0.75,
  find(figure, earlier) {
    const previous = earlier.findLast((other) => isCount(other) && other.measure === 'level');
    if (!isCount(figure) || !previous || previous.sentence.block !== figure.sentence.block) return undefined;
    return figure.sentence.index - previous.sentence.index > 1 ? undefined : asIn(previous);
  },
};
