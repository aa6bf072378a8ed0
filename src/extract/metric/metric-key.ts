import type { Vocabulary } from '../glossary/vocabulary.js';
import type { Figure } from '../figure.js';
import { eventNouns } from '../languages/en/person-verbs.js';
import { timeNouns } from '../languages/en/function-words.js';
import { countsBehind } from '../things/counts-behind.js';
import { isCount } from '../things/is-count.js';
import { coreOf } from './core-of.js';
import { kindOfAmount } from './kind-of-amount.js';
import { limitsOf } from './limits-of.js';
import { modalityOf } from './modality-of.js';
import { readNominal } from './read-nominal.js';
import { plainThing, type PlainThing } from './plain-thing.js';
import { stateOf } from './state-of.js';
import { verbOf } from './verb-of.js';

/** "were found in lorry trailers": a place that is no name parts what is counted, unless it is a part of the verb. */
function placeLimit({ predicate }: Figure, vocabulary: Vocabulary): string[] {
  const isState = predicate?.voice === 'copula';
  const where = isState ? /^be (.+ .+)$/.exec(predicate.lemma)?.[1] : predicate?.complement;
  if (!predicate || where === undefined) return [];
  const phrase = isState ? predicate.lemma : `${predicate.lemma} ${where}`;
  const isEvent = eventNouns.has(where.split(' ').at(-1) ?? '');
  return vocabulary.knows(phrase) || isEvent ? [] : [where];
}

/** "5,100 flats are vacant": the same as vacant flats; what is confirmed is what counts anyhow. */
function sorted(figure: Figure, thing: PlainThing, vocabulary: Vocabulary): PlainThing {
  const isOfThings = isCount(figure) || figure.measure === 'share';
  const state = isOfThings ? stateOf(figure, vocabulary) : undefined;
  return state === undefined || state === 'confirmed'
    ? thing
    : { ...thing, modifiers: [state, ...thing.modifiers] };
}

/** Code units of a sentence that hold the words which a key is named by, whatever figures stand among them. */
const named = 400;

/**
 * A key of its own, for a figure of which nothing is known that others could share; copies of its sentence do. Named
 * by its sentence, figures left out: a copy in which one was changed still says the same of it.
 */
const unnamed = ({ sentence: { text, start, end }, mention }: Figure): string => {
  const words = text.slice(start, Math.min(end, start + named)).replace(/\d[\d.,]*/g, '#');
  return `unnamed: ${words.slice(0, 80)} @${String(mention.first)}`;
};

/** "who waited a year fell to 2,840": no stretch of time that stands before a count is what it counts. */
function countsTime(figure: Figure): boolean {
  const { head = '', modifiers = [] } = figure.thing ?? {};
  return isCount(figure) && !countsBehind(figure) && timeNouns.has(head) && !modifiers.length;
}

/** "the average", "the level": of what, the words beside the figure do not say. */
const attributes: ReadonlySet<string> = new Set([
  'rate',
  'average',
  'level',
  'share',
  'proportion',
  'percentage',
]);

const nearEnough = 4;

/** "Turnout, at 61%, was": a guess is none where it is right before the figure and names a metric that all know. */
function isNamedBefore({ thing, thingSentence, sentence, mention }: Figure, vocabulary: Vocabulary): boolean {
  if (!thing || thingSentence !== sentence || !vocabulary.metric(thing.modifiers, thing.head)) return false;
  const between = sentence.tokens.slice(thing.next, mention.first);
  return (
    between.length <= nearEnough &&
    between.every(({ tag }) => tag === 'punct' || tag === 'prep' || tag === 'adv')
  );
}

const degrees: ReadonlySet<string> = new Set(['Cel', '[degF]']);
const heights: ReadonlySet<string> = new Set(['m', '[ft_i]']);

/** "Of the 900 hectares lost": an amount that nothing names is of what such reports tell in its kind of unit. */
function byTopic(figure: Figure, vocabulary: Vocabulary, about: string | undefined): string | undefined {
  if (figure.measure !== 'level') return undefined;
  // "It is 38 degrees Celsius down there"
  if (degrees.has(figure.mention.unit)) return 'temperature';
  if (about === undefined) return undefined;
  const kind = heights.has(figure.mention.unit) ? 'height' : kindOfAmount(figure);
  return kind && vocabulary.metricOf(about, kind);
}

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
  const plain = sorted(figure, plainThing(figure, vocabulary), vocabulary);
  const { thing: told, status } = modalityOf(figure, plain);
  const { verb, thing } = readNominal(figure, verbOf(figure, vocabulary), told, vocabulary);
  const { core, limits, used } = coreOf(figure, verb, thing, vocabulary);
  const limited = limitsOf(figure, limits, verb, vocabulary).filter(
    (word) => word !== about && word !== used && !core.split(' ').includes(word),
  );
  const isGuess = figure.isGuess && !isNamedBefore(figure, vocabulary);
  const isOwnerless = !limited.length && (!core || attributes.has(core));
  if (isGuess || isOwnerless || countsTime(figure))
    return byTopic(figure, vocabulary, about) ?? unnamed(figure);
  const all = [...new Set([...limited, ...placeLimit(figure, vocabulary), ...status, ...extra])]
    .sort()
    .map((word) => `+${word}`);
  const topic = [...new Set(figure.topic ?? [])].sort().join(' ');
  return [[core, ...all].filter(Boolean).join(' '), topic].filter(Boolean).join(' / ');
}
