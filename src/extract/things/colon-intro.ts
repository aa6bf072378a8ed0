import type { Figure } from '../figure.js';
import { irregularForms } from '../languages/en/verbs.js';
import { figureLabel } from '../phrases/figure-label.js';
import { isListItem } from '../phrases/is-list-item.js';
import type { NounPhrase } from '../phrases/noun-phrase.js';
import { readNounPhrase } from '../phrases/read-noun-phrase.js';
import { tokenBefore } from '../phrases/token-before.js';
import type { Sentence } from '../sentence.js';
import type { Token } from '../tokens/token.js';
import { isCount } from './is-count.js';
import type { Strategy } from './strategy.js';

const innermost = (phrase: NounPhrase): NounPhrase => (phrase.of ? innermost(phrase.of) : phrase);

/** "Cake at the quay: 900 came": the number has a verb of its own. */
const isSubject = ({ sentence: { tokens }, mention }: Figure): boolean => {
  const behind = tokens[mention.next];
  return (
    behind?.tag === 'aux' ||
    (behind?.tag === 'past' && irregularForms.get(behind.lower)?.participle === false)
  );
};

/** A label of one capital word, and whether it is known to be a name. */
function labelWord({ tokens }: Sentence): Token | undefined {
  const first = tokens.findIndex(({ tag }) => tag !== 'punct' && tag !== 'symbol');
  const token = tokens[first];
  return tokens[first + 1]?.text === ':' && /^\p{Lu}/u.test(token?.text ?? '') ? token : undefined;
}

/** "- Merrow: 900", "- Tern: 400": where the items beside it are names, one that might be a word is a name, too. */
function isAmongNames(sentence: Sentence, sentences: readonly Sentence[]): boolean {
  if (!isListItem(sentence) || !labelWord(sentence)) return false;
  return [-2, -1, 1, 2].some((step) => {
    const other = sentences[sentence.index + step];
    return other !== undefined && isListItem(other) && labelWord(other)?.tag === 'name';
  });
}

/** "Here is the list of the wrecks: 12 in the north": a count behind a colon counts what leads up to it. */
export const colonIntro: Strategy = {
  name: 'what leads up to the colon',
  confidence: 0.85,
  find(figure, earlier, sentences) {
    const { sentence, relationStart } = figure;
    const colon = tokenBefore(sentence, relationStart);
    const isFirst = earlier.at(-1)?.sentence !== sentence;
    if (!isFirst || isSubject(figure) || isAmongNames(sentence, sentences)) return undefined;
    const label = figureLabel(sentence, relationStart);
    if (!isCount(figure)) return label && { thing: label.thing, in: sentence, isAttribute: true };
    if (label) return { thing: label.thing, in: sentence };
    if (sentence.tokens[colon]?.text !== ':') return undefined;
    for (let at = 0; at < colon; at++) {
      const phrase = readNounPhrase(sentence, at);
      if (phrase?.next === colon && sentence.tokens[phrase.first]?.tag !== 'name')
        return { thing: innermost(phrase), in: sentence };
    }
    return undefined;
  },
};
