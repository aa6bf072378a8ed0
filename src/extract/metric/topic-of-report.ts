import type { Vocabulary } from '../glossary/vocabulary.js';
import type { Sentence } from '../sentence.js';
import { nounLemma } from '../tokens/noun-lemma.js';
import { remember } from '../tokens/remember.js';
import { tokenize } from '../tokens/tokenize.js';
import { canonicalWord } from './canonical-word.js';

const top = 6;

function readTopic(sentences: readonly Sentence[], vocabulary: Vocabulary): string | undefined {
  const topicOf = topics.get(vocabulary) ?? remember((word) => asTopic(word, vocabulary));
  topics.set(vocabulary, topicOf);
  for (const sentence of sentences.slice(0, top)) {
    // Tags tell nothing here: a sentence that no figure stands in is left without.
    const tokens = sentence.mayHoldNumber ? sentence.tokens : tokenize(sentence.text, sentence);
    for (const { lower } of tokens) {
      const topic = topicOf(lower);
      if (topic) return topic;
    }
  }
  return undefined;
}

/** The word in canonical form where a report may be about it; else empty. */
function asTopic(lower: string, vocabulary: Vocabulary): string {
  const word = canonicalWord(nounLemma(lower), vocabulary);
  return vocabulary.isTopic(word) ? word : '';
}

const topics = new WeakMap<Vocabulary, (word: string) => string>();

/** More than one refiner asks for the topic of the same report. */
const known = new WeakMap<readonly Sentence[], string | undefined>();

/** The first disease, disaster or the like that the top of a report names; undefined where it names none. */
export function topicOfReport(sentences: readonly Sentence[], vocabulary: Vocabulary): string | undefined {
  if (!known.has(sentences)) known.set(sentences, readTopic(sentences, vocabulary));
  return known.get(sentences);
}
