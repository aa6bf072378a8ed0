import type { Vocabulary } from '../glossary/vocabulary.js';
import type { Sentence } from '../sentence.js';
import { nounLemma } from '../tokens/noun-lemma.js';
import { tokenize } from '../tokens/tokenize.js';
import { canonicalWord } from './canonical-word.js';
import { TopicFinder } from './topic-finder.js';

const top = 6;

const finders = new WeakMap<Vocabulary, TopicFinder>();

function finderOf(vocabulary: Vocabulary): TopicFinder {
  const finder = finders.get(vocabulary) ?? new TopicFinder(vocabulary.topicWords);
  finders.set(vocabulary, finder);
  return finder;
}

function readTopic(sentences: readonly Sentence[], vocabulary: Vocabulary): string | undefined {
  const finder = finderOf(vocabulary);
  for (const sentence of sentences.slice(0, top)) {
    if (!sentence.language && !finder.mayStandIn(sentence.text, sentence)) continue;
    // Tags tell nothing here: a sentence that no figure stands in is left without.
    const tokens = sentence.mayHoldNumber ? sentence.tokens : tokenize(sentence.text, sentence);
    for (const { lower } of tokens) {
      const word = canonicalWord(nounLemma(lower), vocabulary);
      if (vocabulary.isTopic(word)) return word;
    }
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
