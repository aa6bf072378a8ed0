import { readNounPhrase } from '../phrases/read-noun-phrase.js';
import { behindAmount } from './behind-amount.js';
import { isCount } from './is-count.js';
import { isNameOnly } from '../phrases/is-name-only.js';
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

const opens: ReadonlySet<string> = new Set(['noun', 'adj', 'name']);

/** "an £8m budget", "the new 15 km road": an amount right before its noun. */
export const premodifier: Strategy = {
  name: 'the noun that it stands before',
  confidence: 0.95,
  find(figure) {
    const { sentence, mention, measure } = figure;
    const { tokens, hidden } = sentence;
    const at = behindAmount(figure);
    if (isCount(figure) || measure === 'change' || mention.isAge || hidden.has(at)) return undefined;
    if (dimensions.has(tokens[at]?.lower ?? '')) return undefined;
    const thing = opens.has(tokens[at]?.tag ?? '') ? readNounPhrase(sentence, at) : undefined;
    // "the 6-inch Marlin screen" is a screen, but "paid €3 million Kestrel FC" tells to whom.
    if (thing && isNameOnly(sentence, thing)) return undefined;
    return thing?.head ? { thing, in: sentence, isAttribute: true } : undefined;
  },
};
