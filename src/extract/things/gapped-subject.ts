import type { Figure } from '../figure.js';
import type { NounPhrase } from '../phrases/noun-phrase.js';
import { readNounPhrase } from '../phrases/read-noun-phrase.js';
import { tokenBefore } from '../phrases/token-before.js';
import type { Sentence } from '../sentence.js';
import type { Token } from '../tokens/token.js';
import { isCount } from './is-count.js';
import { likewiseOf } from './likewise-of.js';
import { runStart } from './run-start.js';
import type { Strategy } from './strategy.js';

const links: ReadonlySet<string> = new Set(['for', 'to', 'by', 'at', 'from']);

/** The last word before a figure and its relation. */
const before = ({ sentence, relationStart }: Figure): Token | undefined =>
  sentence.tokens[tokenBefore(sentence, relationStart)];

/** A figure of the sentence that stands behind a verb of its own as this one behind none. */
function toldInFull(
  figure: Figure,
  earlier: readonly Figure[],
  link: string | undefined,
): Figure | undefined {
  return earlier.findLast((other) => {
    const word = before(other);
    const isLinked = link === undefined ? word?.tag === 'past' || word?.tag === 'verb' : word?.lower === link;
    const isOne = other.sentence === figure.sentence && other.thing !== undefined;
    return isOne && isLinked && (link !== 'for' || other.mention.unit === figure.mention.unit);
  });
}

/** A change of which the verb has been said before another figure: "fell by 14% to 2,310, thefts by 9%". */
const isGapped = (change: Figure, earlier: readonly Figure[]): boolean =>
  change.measure === 'change' &&
  earlier.at(-2)?.sentence === change.sentence &&
  (change.thing?.first ?? -1) > (earlier.at(-2)?.mention.first ?? Infinity);

const opensItem = /^(?:,|;|and|while)$/;

/** "and prices of services by 6%": the phrase with "of" that ends before a token and begins the next item of a list. */
function phraseWithOf(sentence: Sentence, of: number, end: number): NounPhrase | undefined {
  const { tokens } = sentence;
  if (tokens[of]?.lower !== 'of') return undefined;
  const first = runStart(sentence, of);
  const phrase = first < of ? readNounPhrase(sentence, first) : undefined;
  const opener = tokens[first - 1]?.tag === 'det' ? first - 2 : first - 1;
  return phrase?.head && phrase.next === end && opensItem.test(tokens[opener]?.lower ?? '')
    ? phrase
    : undefined;
}

/** The nouns that end before a token and begin the next item of a list, with what they are in or from. */
function subjectUpTo(sentence: Sentence, end: number): NounPhrase | undefined {
  const { tokens } = sentence;
  const first = runStart(sentence, end);
  const opener = tokens[first - 1]?.tag === 'det' ? first - 2 : first - 1;
  const phrase = readNounPhrase(sentence, first);
  if (!phrase?.head || phrase.first !== first || phrase.next !== end) return undefined;
  if (opensItem.test(tokens[opener]?.lower ?? '')) return phrase;
  const withOf = phraseWithOf(sentence, opener, end);
  if (withOf) return withOf;
  // "cargo in containers"
  if (!/^(?:in|from|on|by|with|of)$/.test(tokens[opener]?.lower ?? '')) return undefined;
  const whole = subjectUpTo(sentence, opener);
  return whole && { ...whole, next: end, of: whole.of ?? phrase };
}

/** "and profit after tax to £5 million": the noun ends before what it is reckoned without. */
const nounEnd = ({ tokens }: Sentence, end: number): number =>
  tokens[end - 1]?.lower === 'tax' && /^(?:after|before)$/.test(tokens[end - 2]?.lower ?? '') ? end - 2 : end;

/**
 * "Cod accounted for 3 tonnes, herring for 2", "Exports rose to £4 million and imports to £5 million", "Fares fell 4%,
 * rents 6%": each has a subject of its own, and the verb is said once.
 */
export const gappedSubject: Strategy = {
  name: 'the subject of a verb that is said once',
  confidence: 0.9,
  find(figure, earlier) {
    const { sentence, relationStart, mention } = figure;
    const { tokens } = sentence;
    if (earlier.at(-1)?.sentence !== sentence) return undefined;
    const last = tokenBefore(sentence, relationStart);
    const word = tokens[last]?.lower ?? '';
    const link = links.has(word) ? word : undefined;
    // "sold 12 boats and nets 40": without its "to", only a percentage is surely what a verb tells of.
    if (link === undefined ? mention.unit !== '%' : link === 'for' && isCount(figure)) return undefined;
    const next = link === undefined ? last + 1 : last;
    // "and deaths from 1,400 to 1,310", "and deaths by 9% to 1,310"
    const other = earlier.at(-1)!;
    const isLed = before(other)?.lower === 'from' || isGapped(other, earlier);
    if (word === 'to' && other.mention.next === last && isLed && other.thing)
      return { thing: other.thing, in: other.thingSentence ?? sentence };
    const told = toldInFull(figure, earlier, link)?.thing;
    const end = nounEnd(sentence, next);
    const thing = told && (subjectUpTo(sentence, end) ?? likewiseOf(told, sentence, end));
    return thing ? { thing, in: sentence } : undefined;
  },
};
