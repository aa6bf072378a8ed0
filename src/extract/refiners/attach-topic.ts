import type { Vocabulary } from '../glossary/vocabulary.js';
import { emptyAdjectives } from '../languages/en/closed-classes.js';
import { timeNouns } from '../languages/en/function-words.js';
import { statuses } from '../languages/en/statuses.js';
import type { Figure } from '../figure.js';
import { note } from '../note.js';
import type { NounPhrase } from '../phrases/noun-phrase.js';
import { readNounPhrase } from '../phrases/read-noun-phrase.js';
import { verbLemma } from '../tokens/verb-lemma.js';
import { canonicalWord } from '../metric/canonical-word.js';
import { topicOfReport } from '../metric/topic-of-report.js';
import type { Refiner } from './refiner.js';

const opensTopic = /^(?:for|involving|concerning|regarding|over|into|to|with|about|in|of)$/;
const relatesBefore = /^(?:related|linked|connected|relating|tied|involved|engaged|suspected)$/;

/** The words of a phrase and of its "of" phrase. */
const words = (phrase: NounPhrase | undefined): string[] =>
  phrase ? [...phrase.modifiers, ...(phrase.head ? [phrase.head] : []), ...words(phrase.of)] : [];

/** "gangs related to the smuggling of cod", "cases involving forged permits", "arrested for poaching". */
function phraseBehind(figure: Figure): string[] {
  const { thing, predicate, sentence } = figure;
  const ends = [
    figure.thingSentence === sentence ? thing?.next : undefined,
    predicate && predicate.first >= figure.mention.next ? predicate.next : undefined,
  ];
  for (const behind of ends) {
    if (behind === undefined) continue;
    // "arrested from January to May for poaching": a time between is passed over.
    let end =
      sentence.tokens[behind]?.tag === 'prep' && sentence.hidden.has(behind + 1) ? behind + 1 : behind;
    while (sentence.hidden.has(end)) end++;
    const at = relatesBefore.test(sentence.tokens[end]?.lower ?? '') ? end + 1 : end;
    if (
      !opensTopic.test(sentence.tokens[at]?.lower ?? '') ||
      (/^(?:to|in|of)$/.test(sentence.tokens[at]?.lower ?? '') && at === end)
    )
      continue;
    const phrase = sentence.hidden.has(at + 1) ? undefined : readNounPhrase(sentence, at + 1);
    if (phrase && !timeNouns.has(phrase.head) && sentence.tokens[phrase.first]?.tag !== 'name')
      return words(phrase);
  }
  return [];
}

/** What limits the counted thing in its own words, in canonical words, the merged ones left out. */
function ownTopic(figure: Figure, vocabulary: Vocabulary): string[] {
  const { thing } = figure;
  if (!thing) return [];
  // "confirmed case" may be a metric of its own: its words are no topic.
  const noun = vocabulary.metric(thing.modifiers, thing.head) ?? vocabulary.noun(thing.modifiers, thing.head);
  return [...noun.modifiers, ...words(thing.of), ...phraseBehind(figure)]
    .map((word) => canonicalWord(word, vocabulary))
    .filter(
      (word) =>
        word &&
        !emptyAdjectives.has(word) &&
        !statuses.has(word) &&
        !vocabulary.isRelational(word) &&
        vocabulary.verb(figure.predicate?.lemma ?? '') !== vocabulary.verb(verbLemma(word)),
    );
}

const takesTopic = ({ thing, predicate }: Figure, vocabulary: Vocabulary): boolean => {
  if (!thing) return false;
  const { head } = vocabulary.noun(thing.modifiers, thing.head);
  const pair = predicate && vocabulary.metricOf(vocabulary.verb(predicate.lemma), head);
  const core = pair ?? vocabulary.metric(thing.modifiers, thing.head)?.head;
  return vocabulary.isRelational(head) || vocabulary.isRelational(core?.split(' ').at(-1) ?? '');
};

/** The nearest figure before it that has a topic: in its sentence, or the sentence before in its paragraph. */
function topicBefore(figures: readonly Figure[], at: number): Figure | undefined {
  const figure = figures[at];
  for (let earlier = at - 1; figure && earlier >= 0; earlier--) {
    const source = figures[earlier];
    if (
      !source ||
      source.sentence.block !== figure.sentence.block ||
      figure.sentence.index - source.sentence.index > 1
    )
      return undefined;
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
  refine(figures, { vocabulary, sentences }) {
    if (!figures.length) return;
    const about = topicOfReport(sentences, vocabulary);
    const general = about === undefined ? [] : [about];
    figures.forEach((figure, at) => {
      if (figure.measure === 'change' || !takesTopic(figure, vocabulary)) return;
      const own = ownTopic(figure, vocabulary);
      const source = own.length ? undefined : figure.partOf?.topic ? figure.partOf : topicBefore(figures, at);
      figure.topic = source?.topic ?? (own.length ? own : general);
      if (!figure.topic.length) return;
      if (!own.length) figure.implied.add('topic');
      const how = own.length ? 'stated' : source ? 'carried on' : 'what the report is about';
      note(figure, attachTopic.name, `${how}: ${figure.topic.join(' ')}`, own.length ? 1 : 0.95);
    });
  },
};
