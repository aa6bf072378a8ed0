import type { Figure } from '../figure.js';
import { isCount } from './is-count.js';
import type { Found, Strategy } from './strategy.js';

const finite: ReadonlySet<string> = new Set(['aux', 'modal']);

function fromPrevious(previous: Figure): Found | undefined {
  if (!previous.thing || !isCount(previous) || previous.measure === 'change') return undefined;
  return { thing: previous.thing, in: previous.thingSentence ?? previous.sentence, isAttribute: previous.isAttribute ?? false, like: previous };
}

/** "64 people died in Port Lorne, 37 in Merrow": a count that names nothing counts what the one before it did. */
export const ellipsis: Strategy = {
  name: 'as in the figure before it',
  confidence: 0.9,
  find(figure, earlier) {
    const previous = earlier.at(-1);
    if (!isCount(figure) || previous?.sentence !== figure.sentence) return undefined;
    const between = figure.sentence.tokens.slice(previous.mention.next, figure.mention.first);
    const ownClause = between.some((token, at) => finite.has(token.tag) && between[at + 1] === undefined);
    return ownClause ? undefined : fromPrevious(previous);
  },
};

/** "143 people died. Port Lorne has lost 85": the same across sentences of one paragraph, when all else fails. */
export const ellipsisAcross: Strategy = {
  name: 'as in the sentence before it',
  confidence: 0.75,
  find(figure, earlier) {
    const previous = earlier.findLast((other) => isCount(other) && other.measure === 'level');
    if (!isCount(figure) || !previous || previous.sentence.block !== figure.sentence.block) return undefined;
    return figure.sentence.index - previous.sentence.index > 1 ? undefined : fromPrevious(previous);
  },
};
