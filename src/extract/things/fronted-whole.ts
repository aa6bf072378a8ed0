import { readNounPhrase } from '../phrases/read-noun-phrase.js';
import { tokenBefore } from '../phrases/token-before.js';
import type { Strategy } from './strategy.js';

/** "Of the 480 members who voted, 62% wanted a new pier": the share is one of what the sentence opens with. */
export const frontedWhole: Strategy = {
  name: 'what the sentence opens with',
  confidence: 0.9,
  find({ sentence, mention, measure, relationStart }, earlier) {
    const { tokens } = sentence;
    const comma = tokenBefore(sentence, relationStart);
    const opens = tokens[0]?.lower === 'of' || (tokens[0]?.lower === 'out' && tokens[1]?.lower === 'of');
    if (mention.unit !== '%' || measure === 'change' || !opens || tokens[comma]?.text !== ',')
      return undefined;
    const whole = earlier.at(-1);
    if (whole?.sentence === sentence)
      return whole.thing && whole.thingSentence === sentence
        ? { thing: whole.thing, in: sentence }
        : undefined;
    const thing = readNounPhrase(sentence, 0);
    return thing?.head && thing.next <= comma ? { thing, in: sentence } : undefined;
  },
};
