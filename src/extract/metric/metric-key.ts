import type { Vocabulary } from '../glossary/vocabulary.js';
import type { Figure } from '../figure.js';
import { transitiveOnly } from '../languages/en/directions.js';
import { isLight } from '../phrases/is-light.js';
import { isCount } from '../things/is-count.js';
import { limitsOf } from './limits-of.js';

/** "1,200 positions will be cut": of things counted, losing and cutting is what happens, not a change of the count. */
const actsOnThings = ({ measure, predicate }: Figure): boolean => measure === 'level' && transitiveOnly.has(predicate?.lemma ?? '');

/** The verb's class; empty where it says nothing of its own. */
function verbOf(figure: Figure, vocabulary: Vocabulary): string {
  const { predicate, isAttribute } = figure;
  if (!predicate || isAttribute) return '';
  const acts = isCount(figure) && actsOnThings(figure);
  return isLight(predicate.lemma) && !acts ? '' : vocabulary.verb(predicate.lemma);
}

/**
 * Verb and noun as one of the glossary's metrics ("eliminate job" is `cut job`); else the one word that stands for
 * both ("death toll"), unless the things are counted and something else happens to them ("12 deaths were averted");
 * else verb and noun as they are. With it go the limiting words that are left over.
 */
function coreOf(figure: Figure, verb: string, vocabulary: Vocabulary): { core: string; limits: string[] } {
  const { modifiers, head } = { modifiers: [], head: '', ...figure.thing };
  const noun = vocabulary.noun(modifiers, head);
  const pair = verb && vocabulary.metric([], `${verb} ${noun.head}`);
  if (pair) return { core: pair.head, limits: noun.modifiers };
  const named = vocabulary.metric(modifiers, head);
  if (named && (!verb || !isCount(figure))) return { core: named.head, limits: named.modifiers };
  return { core: [verb, noun.head].filter(Boolean).join(' '), limits: noun.modifiers };
}

/** A key of its own, for a figure of which nothing is known that others could share. */
const unnamed = ({ sentence, mention }: Figure): string =>
  `unnamed, ${sentence.text.slice(mention.start, mention.end)} in sentence ${String(sentence.index + 1)}`;

/**
 * The metric key: verb class, thing with what limits it, topic: `solve case / fraud network telecom`. Words of one
 * meaning are replaced by their canonical word, and the order of limiting words does not matter. `extra` limits are
 * those that no word of the text states. A figure without a name gets a key that aligns with nothing in its document.
 */
export function metricKey(figure: Figure, vocabulary: Vocabulary, extra: readonly string[]): string {
  const verb = verbOf(figure, vocabulary);
  const { core, limits } = coreOf(figure, verb, vocabulary);
  const limited = limitsOf(figure, limits, verb, vocabulary);
  if (!core && !limited.length) return unnamed(figure);
  const all = [...new Set([...limited, ...extra])].sort().map((word) => `+${word}`);
  const topic = [...new Set(figure.topic ?? [])].sort().join(' ');
  return [[core, ...all].filter(Boolean).join(' '), topic].filter(Boolean).join(' / ');
}
