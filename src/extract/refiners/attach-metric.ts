import type { Vocabulary } from '../glossary/vocabulary.js';
import { emptyAdjectives } from '../languages/en/closed-classes.js';
import { note, type Figure } from '../figure.js';
import { isLight } from '../phrases/is-light.js';
import type { NounPhrase } from '../phrases/noun-phrase.js';
import { verbLemma } from '../tokens/verb-lemma.js';
import type { Refiner } from './refiner.js';

const increments: ReadonlySet<string> = new Set(['new', 'further', 'additional', 'fresh']);

/** The verb's class; empty where it says nothing of its own. */
function verbOf({ predicate }: Figure, vocabulary: Vocabulary): string {
  if (!predicate || isLight(predicate.lemma)) return '';
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

/** Verb and noun, or the one word or phrase that stands for both ("death toll"), and the limits left over. */
function coreOf(figure: Figure, verb: string, vocabulary: Vocabulary): { core: string; limits: string[] } {
  const { thing } = figure;
  const named = vocabulary.metric(thing?.modifiers ?? [], thing?.head ?? '');
  if (named) return { core: named.head, limits: named.modifiers };
  const noun = vocabulary.noun(thing?.modifiers ?? [], thing?.head ?? '');
  const plain = [verb, noun.head].filter(Boolean).join(' ');
  return { core: vocabulary.metric([], plain)?.head ?? plain, limits: noun.modifiers };
}

/**
 * The metric key: verb class, thing with what limits it, topic: `solve case / fraud network telecom`. Words of one
 * meaning are replaced by their canonical word; the order of limiting words does not matter. Where nothing is known
 * of what a figure measures, the key is its own, so that it aligns with nothing.
 */
function metricOf(figure: Figure, vocabulary: Vocabulary): string {
  const verb = verbOf(figure, vocabulary);
  const { core, limits } = coreOf(figure, verb, vocabulary);
  const topic = [...new Set(figure.topic ?? [])].sort();
  const all = figure.topic ? limits.filter((word) => increments.has(word)) : [...limits, ...ofWords(figure.thing?.of)];
  const limited = modifiersOf(all, verb, vocabulary);
  if (!core && !limited.length) return `unnamed ${String(figure.sentence.index)}.${String(figure.mention.first)} of ${figure.sentence.text.slice(figure.sentence.start, figure.sentence.end).slice(0, 40)}`;
  return [[core, ...limited.map((word) => `+${word}`)].filter(Boolean).join(' '), topic.join(' ')].filter(Boolean).join(' / ');
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
