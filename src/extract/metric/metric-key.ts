import type { Vocabulary } from '../glossary/vocabulary.js';
import type { Figure } from '../figure.js';
import { changeVerbs, transitiveOnly } from '../languages/en/directions.js';
import { eventNouns } from '../languages/en/person-verbs.js';
import { restingVerbs } from '../languages/en/light-verbs.js';
import { isLight } from '../phrases/is-light.js';
import type { Predicate } from '../phrases/predicate.js';
import { countsBehind } from '../things/counts-behind.js';
import { isCount } from '../things/is-count.js';
import { limitsOf } from './limits-of.js';

/** "30 berths will be cut", "12 boats sank": of things counted it is what happens, not a change of the count. */
function actsOnThings(figure: Figure, { lemma, first }: Predicate): boolean {
  if (figure.measure !== 'level' || !isCount(figure) || !changeVerbs.has(lemma)) return false;
  return transitiveOnly.has(lemma) || (countsBehind(figure) && first >= figure.mention.next);
}

/** "closed at €12", "ended with 80 wins"; but "12 shops closed". */
function comesToRest(figure: Figure, { lemma, next }: Predicate): boolean {
  const after = figure.sentence.tokens[next]?.lower ?? '';
  return restingVerbs.has(lemma) && (!isCount(figure) || /^(?:with|at|on|up)$/.test(after));
}

/** The verb's class; empty where it says nothing of its own. */
function verbOf(figure: Figure, vocabulary: Vocabulary): string {
  const { predicate, isAttribute } = figure;
  if (!predicate || isAttribute || comesToRest(figure, predicate)) return '';
  if (isLight(predicate.lemma) && !actsOnThings(figure, predicate)) return '';
  const phrase = `${predicate.lemma} ${predicate.complement ?? ''}`;
  const known = vocabulary.verb(phrase);
  return known === phrase ? vocabulary.verb(predicate.lemma) : known;
}

/** "were found in lorry trailers": a place that is no name parts what is counted, unless it is a part of the verb. */
function placeLimit({ predicate }: Figure, vocabulary: Vocabulary): string[] {
  if (!predicate?.complement || predicate.voice === 'copula') return [];
  const phrase = `${predicate.lemma} ${predicate.complement}`;
  const isEvent = eventNouns.has(predicate.complement.split(' ').at(-1) ?? '');
  return vocabulary.verb(phrase) === phrase && !isEvent ? [predicate.complement] : [];
}

/**
 * Verb and noun as one of the glossary's metrics ("eliminate job" is `cut job`); else the one word that stands for
 * both ("death toll"), unless the things are counted and something else happens to them ("12 deaths were averted");
 * else verb and noun as they are. With it go the limiting words that are left over.
 */
function coreOf(figure: Figure, verb: string, vocabulary: Vocabulary): { core: string; limits: string[] } {
  const thing = { modifiers: [], head: '', ...figure.thing };
  const noun = vocabulary.noun(thing.modifiers, thing.head);
  // "30 berths will go": with its noun even a light verb may mean something.
  const said = verb || (figure.isAttribute ? '' : vocabulary.verb(figure.predicate?.lemma ?? ''));
  // "left 31 dead": where no noun stands, the last word before it does for one.
  const head = noun.head || (noun.modifiers.at(-1) ?? '');
  const pair = said && vocabulary.metric([], `${said} ${head}`);
  if (pair) return { core: pair.head, limits: noun.head ? noun.modifiers : noun.modifiers.slice(0, -1) };
  const named = vocabulary.metric(thing.modifiers, thing.head);
  if (named && (!verb || !isCount(figure))) return { core: named.head, limits: named.modifiers };
  return { core: [verb, noun.head].filter(Boolean).join(' '), limits: noun.modifiers };
}

/** A key of its own, for a figure of which nothing is known that others could share; copies of its sentence do. */
/** Named by its sentence, figures left out: a copy in which one was changed still says the same of it. */
const unnamed = ({ sentence, mention }: Figure): string => {
  const words = sentence.text.slice(sentence.start, sentence.end).replace(/\d[\d.,]*/g, '#');
  return `unnamed: ${words.slice(0, 80)} @${String(mention.first)}`;
};

/** What the words beside a figure do not say. */
interface KeyContext {
  /** Limits that no word of the text states. */
  extra: readonly string[];
  /** What the report is about as a whole, which limits none of its figures. */
  about: string | undefined;
}

/**
 * The metric key: verb class, thing with what limits it, topic: `solve case / fraud network telecom`. Words of one
 * meaning are replaced by their canonical word, and the order of limiting words does not matter. A figure without a name gets a key that aligns with nothing in its document.
 */
export function metricKey(figure: Figure, vocabulary: Vocabulary, { extra, about }: KeyContext): string {
  const verb = verbOf(figure, vocabulary);
  const { core, limits } = coreOf(figure, verb, vocabulary);
  const limited = limitsOf(figure, limits, verb, vocabulary).filter((word) => word !== about);
  if (figure.isGuess || (!core && !limited.length)) return unnamed(figure);
  const all = [...new Set([...limited, ...placeLimit(figure, vocabulary), ...extra])]
    .sort()
    .map((word) => `+${word}`);
  const topic = [...new Set(figure.topic ?? [])].sort().join(' ');
  return [[core, ...all].filter(Boolean).join(' '), topic].filter(Boolean).join(' / ');
}
