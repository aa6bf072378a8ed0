import type { NounPhrase } from '../phrases/noun-phrase.js';
import { readNounPhrase } from '../phrases/read-noun-phrase.js';
import { tokenBefore } from '../phrases/token-before.js';
import type { Sentence } from '../sentence.js';
import { isCount } from './is-count.js';
import type { Strategy } from './strategy.js';

const innermost = (phrase: NounPhrase): NounPhrase => (phrase.of ? innermost(phrase.of) : phrase);

/** "Average catch in the bay: 12", "Tickets sold: 900": the noun phrase that opens a label, with what limits it. */
function labelOf(sentence: Sentence, colon: number): NounPhrase | undefined {
  const { tokens } = sentence;
  const first = tokens.findIndex(({ tag }, at) => at >= colon || (tag !== 'punct' && tag !== 'symbol'));
  const phrase = readNounPhrase(sentence, first);
  if (!phrase?.head || phrase.first !== first || phrase.next >= colon || tokens[first]?.tag === 'name')
    return undefined;
  const link = tokens[phrase.next]?.tag;
  if (link === 'past') return phrase.next + 1 === colon ? phrase : undefined;
  return link === 'prep' && readNounPhrase(sentence, phrase.next + 1)?.next === colon ? phrase : undefined;
}

/** "Here is the list of the wrecks: 12 in the north": a count behind a colon counts what leads up to it. */
export const colonIntro: Strategy = {
  name: 'what leads up to the colon',
  confidence: 0.85,
  find(figure, earlier) {
    const { sentence, relationStart } = figure;
    const colon = tokenBefore(sentence, relationStart);
    const isFirst = earlier.at(-1)?.sentence !== sentence;
    if (!isCount(figure) || !isFirst || sentence.tokens[colon]?.text !== ':') return undefined;
    const label = labelOf(sentence, colon);
    if (label) return { thing: label, in: sentence };
    for (let at = 0; at < colon; at++) {
      const phrase = readNounPhrase(sentence, at);
      if (phrase?.next === colon && sentence.tokens[phrase.first]?.tag !== 'name')
        return { thing: innermost(phrase), in: sentence };
    }
    return undefined;
  },
};
