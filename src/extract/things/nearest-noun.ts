import type { Figure } from '../figure.js';
import { readNounPhrase } from '../phrases/read-noun-phrase.js';
import { tokenBefore } from '../phrases/token-before.js';
import type { Sentence } from '../sentence.js';
import { isCarrier } from './is-carrier.js';
import type { Found, Strategy } from './strategy.js';

/** Tokens; hardly a sentence of a report has as many. */
const reach = 100;
const opens: ReadonlySet<string> = new Set(['noun', 'name', 'adj']);

/** "nets for 20 kilometres": the unit of another figure is no thing. */
function tokensOf(figures: readonly Figure[], sentence: Sentence): ReadonlySet<number> {
  const taken = new Set<number>();
  for (let at = figures.length - 1; at >= 0 && figures[at]?.sentence === sentence; at--) {
    const { first, next } = figures[at]?.mention ?? { first: 0, next: 0 };
    for (let token = first; token < next; token++) taken.add(token);
  }
  return taken;
}

/** When all else fails, the noun phrase nearest before the figure: shown to a reader, but no part of a key. */
export const nearestNoun: Strategy = {
  name: 'the nearest noun before it',
  confidence: 0.5,
  find(figure, earlier) {
    const { sentence, relationStart } = figure;
    const { tokens, hidden } = sentence;
    const end = tokenBefore(sentence, relationStart);
    const inFigure = tokensOf(earlier, sentence);
    let found: Found | undefined;
    for (let at = Math.max(0, end - reach); at <= end; at++) {
      if (hidden.has(at) || inFigure.has(at) || !opens.has(tokens[at]?.tag ?? '')) continue;
      const thing = readNounPhrase(sentence, at);
      if (!thing?.head || thing.next > end + 1 || isCarrier(thing)) continue;
      found = { thing, in: sentence, isGuess: true };
      at = thing.next - 1;
    }
    return found;
  },
};
