import { timeUnits } from '../languages/en/units.js';
import { Cue } from '../patterns/cue.js';
import { readNounPhrase } from '../phrases/read-noun-phrase.js';
import { tokenBefore } from '../phrases/token-before.js';
import { runStart } from './run-start.js';
import type { Strategy } from './strategy.js';

/** "and a closure for three weeks": a noun with an article of its own lasts that long; a verb's object does not. */
export const lastsSoLong: Strategy = {
  name: 'what lasts so long',
  confidence: 0.85,
  cue: new Cue('for'),
  find({ sentence, mention, relationStart }) {
    const { tokens } = sentence;
    const end = tokenBefore(sentence, relationStart);
    if (!timeUnits.has(mention.unit) || tokens[end]?.lower !== 'for') return undefined;
    const first = runStart(sentence, end);
    const article = tokens[first - 1]?.lower;
    const before = tokens[first - 2]?.tag;
    if (first === end || (article !== 'a' && article !== 'an') || (before !== 'conj' && before !== 'punct'))
      return undefined;
    const thing = readNounPhrase(sentence, first);
    return thing?.head ? { thing, in: sentence, isAttribute: true } : undefined;
  },
};
