import { Cue } from '../patterns/cue.js';
import { readNounPhrase } from '../phrases/read-noun-phrase.js';
import { tokenBefore } from '../phrases/token-before.js';
import { isCount } from './is-count.js';
import { runStart } from './run-start.js';
import type { Strategy } from './strategy.js';

/** "Cod accounted for 3 tonnes, herring for 2 and crab for 1": each has a subject of its own, and the verb is said once. */
export const gappedSubject: Strategy = {
  name: 'the subject of a verb that is said once',
  confidence: 0.9,
  cue: new Cue('for'),
  find(figure, earlier) {
    const { sentence, relationStart, mention } = figure;
    const { tokens } = sentence;
    const previous = earlier.at(-1);
    if (isCount(figure) || previous?.sentence !== sentence || previous.mention.unit !== mention.unit)
      return undefined;
    const link = tokenBefore(sentence, relationStart);
    if (tokens[link]?.lower !== 'for' || tokens[previous.mention.first - 1]?.lower !== 'for')
      return undefined;
    const first = runStart(sentence, link);
    const opener = tokens[tokens[first - 1]?.tag === 'det' ? first - 2 : first - 1];
    const thing = /^(?:,|;|and)$/.test(opener?.lower ?? '') ? readNounPhrase(sentence, first) : undefined;
    return thing?.head && thing.next === link ? { thing, in: sentence } : undefined;
  },
};
