import type { Figure } from '../figure.js';
import { asIn } from './as-in.js';
import { isCount } from './is-count.js';
import type { Strategy } from './strategy.js';

/** "58 points, having won 16": what its own clause counts, the figures before it in the sentence do not say. */
const hasParticiple = ({ sentence, mention }: Figure): boolean =>
  sentence.tokens
    .slice(Math.max(0, mention.first - 3), mention.first)
    .some(({ lower }) => lower === 'having');

/** "143 people died. Port Lorne has lost 85": the same across sentences of one paragraph, when all else fails. */
export const ellipsisAcross: Strategy = {
  name: 'as in the sentence before it',
  confidence: 0.75,
  find(figure, earlier) {
    const previous = earlier.findLast((other) => isCount(other) && other.measure === 'level');
    if (!isCount(figure) || !previous || previous.sentence.block !== figure.sentence.block) return undefined;
    const distance = figure.sentence.index - previous.sentence.index;
    const opensClause = distance === 0 && hasParticiple(figure);
    return distance > 1 || opensClause ? undefined : asIn(previous);
  },
};
