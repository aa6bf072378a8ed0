import type { Figure } from '../figure.js';
import { Cue } from '../patterns/cue.js';
import { tokenBefore } from '../phrases/token-before.js';
import { clauseTags } from '../tokens/clause-tags.js';
import { pluralTold } from './plural-told.js';
import type { Strategy } from './strategy.js';

/** Words between a verb's object and the figure: "puts them up by". */
const reach = 4;
/** The level that a change leads to may stand so far behind it: "them up by 4% in April, to £612". */
const reachOfLevel = 14;

const verbal: ReadonlySet<string | undefined> = new Set(['verb', 'past', 'ing']);

/** Where "them" stands as the object of the verb that the figure belongs to; -1 where it does not. */
function pronounBefore({ sentence, mention, relationStart, measure }: Figure): number {
  const { tokens } = sentence;
  const link = tokens[tokenBefore(sentence, relationStart)]?.lower;
  const isReached = measure !== 'change' && (link === 'to' || link === 'from');
  if (measure !== 'change' && !isReached) return -1;
  const first = Math.max(1, mention.first - (isReached ? reachOfLevel : reach));
  const at = tokens.slice(first, mention.first).findLastIndex(({ lower }) => lower === 'them') + first;
  const isAlone = !tokens.slice(at, mention.first).some(({ tag }) => clauseTags.has(tag));
  return at >= first && isAlone && verbal.has(tokens[at - 1]?.tag) ? at : -1;
}

/** "Then the rents. The council puts them up by 4%": what a pronoun behind the verb stands for is what changes. */
export const objectPronoun: Strategy = {
  name: 'what the object of its verb stands for',
  confidence: 0.8,
  cue: new Cue('them'),
  find(figure, _earlier, sentences) {
    return pronounBefore(figure) < 0 ? undefined : pluralTold(figure.sentence, sentences);
  },
};
