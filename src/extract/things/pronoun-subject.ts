import { governingVerb } from './governing-verb.js';
import type { Strategy } from './strategy.js';

const pronouns: ReadonlySet<string> = new Set(['it', 'they', 'that', 'this', 'those', 'these']);

const groupTags: ReadonlySet<string> = new Set(['aux', 'modal', 'adv']);

/** "The average trip is four hours. In 2019 it was six hours": the pronoun is what the figure before measured. */
export const pronounSubject: Strategy = {
  name: 'what its pronoun stands for',
  confidence: 0.85,
  find(figure, earlier) {
    const { sentence, mention } = figure;
    let verb = governingVerb(figure);
    while (verb > 0 && groupTags.has(sentence.tokens[verb - 1]?.tag ?? '')) verb--;
    const previous = earlier.findLast((other) => other.mention.unit === mention.unit && other.thing);
    if (verb < 1 || !pronouns.has(sentence.tokens[verb - 1]?.lower ?? '') || !previous?.thing)
      return undefined;
    if (sentence.index - previous.sentence.index > 1) return undefined;
    return {
      thing: previous.thing,
      in: previous.thingSentence ?? previous.sentence,
      isAttribute: previous.isAttribute ?? false,
    };
  },
};
