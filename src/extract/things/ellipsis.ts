import { changeVerbs } from '../languages/en/directions.js';
import type { Token } from '../tokens/token.js';
import { verbLemma } from '../tokens/verb-lemma.js';
import { isOccasion } from '../wholes/is-occasion.js';
import { asIn } from './as-in.js';
import { isCount } from './is-count.js';
import { isSetting } from './is-setting.js';
import type { Strategy } from './strategy.js';

const finite: ReadonlySet<string> = new Set(['aux', 'modal']);

/** "312 died, while the population grew to 4,900": what grows or falls behind a conjunction has a subject of its own. */
function hasSubject(between: readonly Token[]): boolean {
  const joint = between.findLastIndex(({ lower }) => /^(?:while|whereas|and|but)$/.test(lower));
  if (joint < 0) return false;
  return between.some(
    ({ tag, lower }, at) =>
      at > joint + 1 &&
      (tag === 'past' || tag === 'verb') &&
      changeVerbs.has(verbLemma(lower)) &&
      between[at - 1]?.tag === 'noun',
  );
}

/** "64 people died in Port Lorne, 37 in Merrow": a count that names nothing counts what the one before it did. */
export const ellipsis: Strategy = {
  name: 'as in the figure before it',
  confidence: 0.9,
  find(figure, earlier) {
    const { sentence, mention } = figure;
    // "12 fewer than in May, when there were 40": as many as there had been of what the change is of
    const exists = sentence.tokens[mention.first - 2]?.lower === 'there';
    // "900 people in 12 streets: 500 in the north" goes on with the people.
    const previous = earlier.findLast(
      (other, at) =>
        other.mention.unit !== '%' &&
        !isSetting(other) &&
        !isOccasion(other, earlier[at - 1]) &&
        !(exists && other.measure === 'change'),
    );
    if (!isCount(figure) || previous?.sentence !== sentence) return undefined;
    const between = sentence.tokens.slice(previous.mention.next, mention.first);
    const ownClause =
      !exists && between.some((token, at) => finite.has(token.tag) && between[at + 1] === undefined);
    // "finished with 58 points, having won 16": a clause of its own opens.
    const opensClause = between.some(({ lower }) => lower === 'having');
    return ownClause || opensClause || hasSubject(between) ? undefined : asIn(previous);
  },
};
