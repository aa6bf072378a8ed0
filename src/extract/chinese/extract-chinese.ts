import type { Vocabulary } from '../glossary/vocabulary.js';
import type { Figure } from '../figure.js';
import { attachMetric } from '../refiners/attach-metric.js';
import { attachTopic } from '../refiners/attach-topic.js';
import type { RefinerContext } from '../refiners/refiner.js';
import type { Sentence } from '../sentence.js';
import type { Token } from '../tokens/token.js';
import { normalise } from './normalise.js';
import { readChineseFigures } from './read-chinese-figures.js';
import { chineseRefiners } from './refiners/index.js';
import { lexicon } from './words/lexicon.js';
import { segment } from './words/segment.js';

/** A report says what it is about at its top. */
const top = 6;

/** A sentence with its words as tokens, which is how the shared refiners look for what a report is about. */
function withTokens(sentence: Sentence, vocabulary: Vocabulary): Sentence {
  const text = normalise(sentence.text.slice(sentence.start, sentence.end));
  const tokens = segment(text, { start: 0, end: text.length }, lexicon(vocabulary)).map(
    ({ start, end, word }): Token => {
      return {
        start: sentence.start + start,
        end: sentence.start + end,
        text: word,
        lower: word,
        tag: 'noun',
      };
    },
  );
  return { ...sentence, tokens };
}

/**
 * The figures of the Chinese sentences of a document. Numbers, units and words are read by rules of their own; their
 * words are then put in the glossaries' canonical ones, so that topics and metric keys are made as for English.
 */
export function extractChinese(context: RefinerContext): Figure[] {
  const { sentences, vocabulary } = context;
  const own = sentences.filter(({ language }) => language === 'zh');
  const all = own.flatMap(readChineseFigures);
  if (!all.length) return [];
  const stated = all.filter(({ figure }) => !figure.dropped);
  for (const { refine } of chineseRefiners) refine(stated, { ...context, sentences: own, all: sentences });
  const figures = stated.map(({ figure }) => figure);
  const shared = {
    ...context,
    sentences: own.slice(0, top).map((sentence) => withTokens(sentence, vocabulary)),
  };
  attachTopic.refine(figures, shared);
  attachMetric.refine(figures, shared);
  return all.map(({ figure }) => figure);
}
