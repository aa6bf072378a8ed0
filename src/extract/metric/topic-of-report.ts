import type { Vocabulary } from '../glossary/vocabulary.js';
import type { Sentence } from '../sentence.js';
import { nounLemma } from '../tokens/noun-lemma.js';
import { canonicalWord } from './canonical-word.js';

const top = 6;

function readTopic(sentences: readonly Sentence[], vocabulary: Vocabulary): string | undefined {
  for (const { tokens } of sentences.slice(0, top))
    for (const { lower } of tokens) {
      const word = canonicalWord(nounLemma(lower), vocabulary);
      if (vocabulary.isTopic(word)) return word;
    }
  return undefined;
}

/** More than one refiner asks for the topic of the same report. */
const known = new WeakMap<readonly Sentence[], string | undefined>();

/** The first disease, disaster or the like that the top of a report names; undefined where it names none. */
export function topicOfReport(sentences: readonly Sentence[], vocabulary: Vocabulary): string | undefined {
  if (!known.has(sentences)) known.set(sentences, readTopic(sentences, vocabulary));
  return known.get(sentences);
}
