import { isOccasion } from '../wholes/is-occasion.js';
import { asIn } from './as-in.js';
import { isCount } from './is-count.js';
import type { Strategy } from './strategy.js';

const finite: ReadonlySet<string> = new Set(['aux', 'modal']);

/** "64 people died in Port Lorne, 37 in Merrow": a count that names nothing counts what the one before it did. */
export const ellipsis: Strategy = {
  name: 'as in the figure before it',
  confidence: 0.9,
  find(figure, earlier) {
    // "900 people in 12 streets: 500 in the north" goes on with the people.
    const previous = isOccasion(earlier.at(-1), earlier.at(-2)) ? earlier.at(-2) : earlier.at(-1);
    if (!isCount(figure) || previous?.sentence !== figure.sentence) return undefined;
    const between = figure.sentence.tokens.slice(previous.mention.next, figure.mention.first);
    const ownClause = between.some((token, at) => finite.has(token.tag) && between[at + 1] === undefined);
    // "finished with 58 points, having won 16": a clause of its own opens.
    const opensClause = between.some(({ lower }) => lower === 'having');
    return ownClause || opensClause ? undefined : asIn(previous);
  },
};
