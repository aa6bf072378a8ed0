import type { Vocabulary } from '../glossary/vocabulary.js';
import type { Sentence } from '../sentence.js';
import { nounLemma } from '../tokens/noun-lemma.js';
import { canonicalWord } from './canonical-word.js';

const top = 6;

/** The first disease, disaster or the like that the top of a report names; undefined where it names none. */
export function topicOfReport(sentences: readonly Sentence[], vocabulary: Vocabulary): string | undefined {
  const words = sentences
    .slice(0, top)
    .flatMap(({ tokens }) => tokens.map((token) => nounLemma(token.lower)));
  return words.map((word) => canonicalWord(word, vocabulary)).find((word) => vocabulary.isTopic(word));
}
