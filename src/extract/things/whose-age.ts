import { readNounPhrase } from '../phrases/read-noun-phrase.js';
import type { Strategy } from './strategy.js';

/** "a 34-year-old diver", "400 million-year-old rock": shown as whose age it is; two divers' ages are no one figure. */
export const whoseAge: Strategy = {
  name: 'whose age it is',
  confidence: 0.9,
  find({ sentence, mention }) {
    const thing = mention.isAge ? readNounPhrase(sentence, mention.next) : undefined;
    return thing?.head ? { thing, in: sentence, isGuess: true } : undefined;
  },
};
