import { Cue } from '../patterns/cue.js';
import { tokenBefore } from '../phrases/token-before.js';
import type { Strategy } from './strategy.js';

/** "Three in four households (74.6%)", "a third (34%) of the boats": a share, more exactly, in brackets behind it. */
export const restatedShare: Strategy = {
  name: 'the share before it once more',
  confidence: 0.95,
  cue: new Cue('('),
  find({ mention, sentence, relationStart }, earlier) {
    const previous = earlier.at(-1);
    const open = tokenBefore(sentence, relationStart);
    if (mention.unit !== '%' || previous?.mention.unit !== '%' || previous.sentence !== sentence)
      return undefined;
    if (!previous.thing || !previous.mention.isFraction || sentence.tokens[open]?.text !== '(')
      return undefined;
    const words = sentence.tokens.slice(previous.mention.next, open);
    return words.every(({ tag }) => tag === 'noun' || tag === 'adj' || tag === 'prep' || tag === 'det')
      ? {
          thing: previous.thing,
          in: previous.thingSentence ?? sentence,
          isAttribute: previous.isAttribute ?? false,
        }
      : undefined;
  },
};
