import { readNounPhrase } from '../phrases/read-noun-phrase.js';
import { tokenBefore } from '../phrases/token-before.js';
import type { Found, Strategy } from './strategy.js';

/** Tokens; hardly a sentence of a report has as many. */
const reach = 200;
const opens: ReadonlySet<string> = new Set(['noun', 'name', 'adj']);

/** When all else fails, the noun phrase nearest before the figure: shown to a reader, but no part of a key. */
export const nearestNoun: Strategy = {
  name: 'the nearest noun before it',
  confidence: 0.5,
  find(figure) {
    const { sentence, relationStart } = figure;
    const { tokens, hidden } = sentence;
    const end = tokenBefore(sentence, relationStart);
    let found: Found | undefined;
    for (let at = Math.max(0, end - reach); at <= end; at++) {
      if (hidden.has(at) || !opens.has(tokens[at]?.tag ?? '')) continue;
      const thing = readNounPhrase(sentence, at);
      if (!thing?.head || thing.next > end + 1) continue;
      found = { thing, in: sentence, isGuess: true };
      at = thing.next - 1;
    }
    return found;
  },
};
