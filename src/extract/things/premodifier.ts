import { readNounPhrase } from '../phrases/read-noun-phrase.js';
import { isCount } from './is-count.js';
import type { Strategy } from './strategy.js';

/** "72 metres long": the word behind says which way it was measured, not what. */
const dimensions: ReadonlySet<string> = new Set([
  'long',
  'wide',
  'high',
  'tall',
  'deep',
  'thick',
  'old',
  'away',
  'apart',
  'across',
  'ago',
  'off',
  'short',
  'later',
  'earlier',
  'north',
  'south',
  'east',
  'west',
  'sterling',
]);

/** "an £8m budget", "the new 15 km road": an amount right before its noun. */
export const premodifier: Strategy = {
  name: 'the noun that it stands before',
  confidence: 0.95,
  find(figure) {
    const { sentence, mention, measure } = figure;
    const { tokens, hidden } = sentence;
    if (isCount(figure) || measure === 'change' || mention.isAge || hidden.has(mention.next))
      return undefined;
    if (dimensions.has(tokens[mention.next]?.lower ?? '')) return undefined;
    const isNoun = tokens[mention.next]?.tag === 'noun' || tokens[mention.next]?.tag === 'adj';
    const thing = isNoun ? readNounPhrase(sentence, mention.next) : undefined;
    return thing?.head ? { thing, in: sentence, isAttribute: true } : undefined;
  },
};
