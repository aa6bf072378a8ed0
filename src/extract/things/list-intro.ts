import { lastBefore } from '../last-before.js';
import { isListItem } from '../phrases/is-list-item.js';
import { readNounPhrase } from '../phrases/read-noun-phrase.js';
import { wordsBefore } from '../phrases/words-before.js';
import { isCarrier } from './is-carrier.js';
import { isCount } from './is-count.js';
import type { Strategy } from './strategy.js';

/** "Valid votes and their share:", then "- Greens: 162,383": the items of a list count what leads up to it. */
export const listIntro: Strategy = {
  name: 'what leads up to its list',
  confidence: 0.85,
  find(figure, _earlier, sentences) {
    const { sentence, relationStart } = figure;
    const isLabelled = /:\s*$/.test(wordsBefore(sentence, relationStart));
    if (!isCount(figure) || !isLabelled || !isListItem(sentence)) return undefined;
    const intro = lastBefore(sentences, sentence.index, (other) => !isListItem(other));
    if (!intro || !/:\W*$/.test(intro.text.slice(intro.start, intro.end))) return undefined;
    const thing = readNounPhrase(intro, 0);
    return thing?.head && !isCarrier(thing) ? { thing, in: intro } : undefined;
  },
};
