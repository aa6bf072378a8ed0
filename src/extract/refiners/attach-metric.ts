import type { Vocabulary } from '../glossary/vocabulary.js';
import { emptyAdjectives } from '../languages/en/closed-classes.js';
import { changeWords } from '../languages/en/directions.js';
import { note, type Figure } from '../figure.js';
import type { NounPhrase } from '../phrases/noun-phrase.js';
import { verbLemma } from '../tokens/verb-lemma.js';
import type { Refiner } from './refiner.js';

/** Verbs that only say that there is a figure: it stood at, reached, was reported. */
const neutral: ReadonlySet<string> = new Set([
  'be', 'have', 'stand', 'reach', 'total', 'number', 'amount', 'report', 'record', 'register', 'announce', 'post', 'come',
  'include', 'see', 'show', 'bring', 'put', 'say', 'estimate', 'set', 'hit', 'remain', 'pass', 'exceed', 'top', 'organise',
]);

const increments: ReadonlySet<string> = new Set(['new', 'further', 'additional', 'fresh']);

/** The verb's class; empty where it says nothing of its own. */
function verbOf({ predicate }: Figure, vocabulary: Vocabulary): string {
  if (!predicate || neutral.has(predicate.lemma) || changeWords.has(predicate.lemma)) return '';
  return vocabulary.verb(predicate.lemma);
}

/** "organised recruiters": a modifier that repeats the verb adds nothing. */
function modifiersOf(words: readonly string[], verb: string, vocabulary: Vocabulary): string[] {
  const kept = words
    .filter((word) => !emptyAdjectives.has(word) || increments.has(word))
    .map((word) => (increments.has(word) ? 'new' : vocabulary.modifier(word)))
    .filter((word) => word !== '' && vocabulary.verb(verbLemma(word)) !== verb);
  return [...new Set(kept)].sort();
}

const ofWords = (phrase: NounPhrase | undefined): string[] =>
  phrase ? [...phrase.modifiers, phrase.head, ...ofWords(phrase.of)].filter(Boolean) : [];

/**
 * The metric key: verb class, thing with what limits it, topic. `solve case / fraud network telecom`. Words of one
 * meaning are replaced by their canonical word; the order of limiting words does not matter.
 */
function metricOf(figure: Figure, vocabulary: Vocabulary): string {
  const { thing } = figure;
  const verb = verbOf(figure, vocabulary);
  const noun = vocabulary.noun(thing?.modifiers ?? [], thing?.head ?? '');
  const topic = [...new Set(figure.topic ?? [])].sort();
  const limits = figure.topic ? noun.modifiers.filter((word) => increments.has(word)) : [...noun.modifiers, ...ofWords(thing?.of)];
  const plain = [verb, noun.head].filter(Boolean).join(' ');
  const whole = vocabulary.metric(plain) ?? vocabulary.metric(noun.head) ?? plain;
  const limited = modifiersOf(limits, verb, vocabulary);
  return [[whole || 'amount', ...limited.map((word) => `+${word}`)].join(' '), topic.join(' ')].filter(Boolean).join(' / ');
}

/** What each figure measures, in canonical words; a change measures what its level does. */
export const attachMetric: Refiner = {
  name: 'attach-metric',
  refine(figures, { vocabulary }) {
    for (const figure of figures) {
      const source = figure.measure === 'change' && figure.of ? figure.of : figure;
      figure.metric = source.metric ?? metricOf(source, vocabulary);
      note(figure, attachMetric.name, figure.metric);
    }
  },
};
