import { personVerbs } from '../languages/en/person-verbs.js';
import { verbLemma } from '../tokens/verb-lemma.js';
import { tokenBefore } from '../phrases/token-before.js';
import { isCount } from './is-count.js';
import type { Strategy } from './strategy.js';

/** "Ferry fire kills 12", "30 injured", "4,000 evacuated": of whom else than people? */
export const impliedPerson: Strategy = {
  name: 'people, by the verb',
  confidence: 0.9,
  find(figure) {
    const { sentence, mention, relationStart } = figure;
    const before = sentence.tokens[tokenBefore(sentence, relationStart)];
    const behind = sentence.tokens[mention.next];
    const isVerb = (token: typeof before): boolean =>
      (token?.tag === 'past' || token?.tag === 'verb') && personVerbs.has(verbLemma(token.lower));
    if (!isCount(figure) || !(isVerb(behind) || (isVerb(before) && behind?.tag !== 'noun'))) return undefined;
    return {
      thing: { first: mention.first, next: mention.next, head: 'person', modifiers: [] },
      in: sentence,
    };
  },
};
