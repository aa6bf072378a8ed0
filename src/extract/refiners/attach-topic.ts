import type { Vocabulary } from '../glossary/vocabulary.js';
import { note, type Figure } from '../figure.js';
import { readNounPhrase, type NounPhrase } from '../phrases/noun-phrase.js';
import { verbLemma } from '../tokens/verb-lemma.js';
import type { Refiner } from './refiner.js';

const opensTopic = /^(?:for|involving|concerning|regarding|over|into|to|with|about)$/;
const relatesBefore = /^(?:related|linked|connected|relating|tied)$/;

/** The words of a phrase and of its "of" phrase. */
const words = (phrase: NounPhrase | undefined): string[] =>
  phrase ? [...phrase.modifiers, ...(phrase.head ? [phrase.head] : []), ...words(phrase.of)] : [];

/** "gangs related to the smuggling of cod", "cases involving forged permits", "arrested for poaching". */
function phraseBehind(figure: Figure): string[] {
  const { thing, predicate, sentence } = figure;
  const ends = [figure.thingSentence === sentence ? thing?.next : undefined, predicate && predicate.first >= figure.mention.next ? predicate.next : undefined];
  for (const end of ends) {
    if (end === undefined) continue;
    const at = relatesBefore.test(sentence.tokens[end]?.lower ?? '') ? end + 1 : end;
    if (!opensTopic.test(sentence.tokens[at]?.lower ?? '') || (sentence.tokens[at]?.lower === 'to' && at === end)) continue;
    const phrase = sentence.hidden.has(at + 1) ? undefined : readNounPhrase(sentence, at + 1);
    if (phrase && sentence.tokens[phrase.first]?.tag !== 'name') return words(phrase);
  }
  return [];
}

/** What limits the counted thing in its own words, in canonical words, the merged ones left out. */
function ownTopic(figure: Figure, vocabulary: Vocabulary): string[] {
  const { thing } = figure;
  if (!thing) return [];
  const noun = vocabulary.noun(thing.modifiers, thing.head);
  return [...noun.modifiers, ...words(thing.of), ...phraseBehind(figure)]
    .map((word) => vocabulary.modifier(word))
    .filter((word) => word && vocabulary.verb(figure.predicate?.lemma ?? '') !== vocabulary.verb(verbLemma(word)));
}

const takesTopic = (figure: Figure, vocabulary: Vocabulary): boolean => {
  const { thing, predicate } = figure;
  if (!thing) return false;
  const head = vocabulary.noun(thing.modifiers, thing.head).head;
  const metric = predicate && vocabulary.metric([], `${vocabulary.verb(predicate.lemma)} ${head}`)?.head;
  return vocabulary.isRelational(head) || (metric !== undefined && vocabulary.isRelational(metric.split(' ').at(-1) ?? ''));
};

/** The nearest figure before it that has a topic: in its sentence, or the sentence before in its paragraph. */
function topicBefore(figures: readonly Figure[], at: number): Figure | undefined {
  const figure = figures[at];
  for (let earlier = at - 1; figure && earlier >= 0; earlier--) {
    const source = figures[earlier];
    if (!source || source.sentence.block !== figure.sentence.block || figure.sentence.index - source.sentence.index > 1) return undefined;
    if (source.topic?.length) return source;
  }
  return undefined;
}

/**
 * What a case, a suspect or a gang is a case, suspect or gang of: stated beside it, else carried on from the figure
 * that it continues. Only relational nouns take a topic; "12 boats" are complete.
 */
export const attachTopic: Refiner = {
  name: 'attach-topic',
  refine(figures, { vocabulary }) {
    figures.forEach((figure, at) => {
      if (figure.measure === 'change' || !takesTopic(figure, vocabulary)) return;
      const own = ownTopic(figure, vocabulary);
      const source = own.length ? undefined : (figure.partOf?.topic ? figure.partOf : topicBefore(figures, at));
      figure.topic = source?.topic ?? own;
      if (!figure.topic.length) return;
      if (source) figure.implied.add('topic');
      note(figure, attachTopic.name, `${source ? 'carried on' : 'stated'}: ${figure.topic.join(' ')}`, source ? 0.95 : 1);
    });
  },
};
