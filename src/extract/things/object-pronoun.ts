import { pluralTold } from './plural-told.js';
import type { Strategy } from './strategy.js';

/** Words between a verb's object and the figure: "puts them up by". */
const reach = 4;

/** "Then the rents. The council puts them up by 4%": what a pronoun behind the verb stands for is what changes. */
export const objectPronoun: Strategy = {
  name: 'what the object of its verb stands for',
  confidence: 0.8,
  find({ sentence, mention, measure }, _earlier, sentences) {
    const { tokens } = sentence;
    const first = Math.max(1, mention.first - reach);
    const at = tokens.slice(first, mention.first).findIndex(({ lower }) => lower === 'them') + first;
    const verb = tokens[at - 1]?.tag;
    if (measure !== 'change' || at < first || (verb !== 'verb' && verb !== 'past' && verb !== 'ing'))
      return undefined;
    return pluralTold(sentence, sentences);
  },
};
