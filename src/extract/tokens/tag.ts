import {
  adverbs,
  auxiliaries,
  conjunctions,
  determiners,
  emptyAdjectives,
  modals,
  prepositions,
  pronouns,
} from '../languages/en/closed-classes.js';
import { irregularForms, verbLemmas } from '../languages/en/verbs.js';
import { scales, smallNumbers } from '../languages/en/numbers.js';
import { nounLemma } from './noun-lemma.js';
import type { Tag, Token } from './token.js';
import { adjectiveLooks, alwaysVerbs, nounsInEd, nounsInIng, nounsInLy } from '../languages/en/lookalikes.js';

const closed = new Map<string, Tag>();
const fill = (words: Iterable<string>, tag: Tag): void => {
  for (const word of words) if (!closed.has(word)) closed.set(word, tag);
};
// The first table that holds a word gives its tag: "that" opens a clause more often than it points.
fill(['to'], 'to');
fill(['that', 'which', 'who', 'whom', 'whose', 'when', 'while', 'whereas', 'if', 'although'], 'wh');
fill(auxiliaries, 'aux');
fill(modals, 'modal');
fill(emptyAdjectives, 'adj');
fill(
  ['overseas', 'domestic', 'new', 'dead', 'missing', 'homeless', 'confirmed', 'suspected', 'early'],
  'adj',
);
fill(conjunctions, 'conj');
fill(prepositions, 'prep');
fill(determiners, 'det');
fill(pronouns, 'pron');
fill(adverbs, 'adv');

/** "the average asking rent"; but "an average of 12", "the average was 12". */
const measuring: ReadonlySet<string> = new Set(['average', 'median', 'minimum', 'maximum', 'record']);

const quoteMarks = /^["“”„«»‘’']$/u;
const symbolMarks = /^[%$£€¥₹₽₩°+&@#/=~<>]$/u;
const letter = /^\p{L}/u;
const capital = /^\p{Lu}/u;
/** "MPs", "NGOs": what is counted, and no name. */
const pluralAcronym = /^\p{Lu}{2,}s$/u;

const subjectTags: ReadonlySet<Tag> = new Set(['noun', 'name', 'pron', 'wh', 'conj', 'adv', 'quote']);
/** A relation opens an object, too: "solves more than 12 cases". */
const opensRelation =
  /^(?:more|less|fewer|over|about|around|nearly|almost|approximately|roughly|some|up|somewhere)$/;

const objectTags: ReadonlySet<Tag> = new Set(['number', 'det', 'symbol', 'pron', 'prep']);

const pluralVerbs: ReadonlySet<string> = new Set(
  'rise fall drop jump climb slip plunge soar surge dip slump grow shrink decline sell cost stand'.split(' '),
);
const leadsToAmount = /^(?:to|by|for|at|from|as|in)$/;

/** A bare or -s form that can be a verb is one after "to" or a modal, or between a subject and an object. */
function isPresentVerb(
  word: string,
  before: Token | undefined,
  after: Token | undefined,
  governor: Token | undefined,
): boolean {
  // Whatever stands behind "to" or a modal and is no noun with an article is a verb, known or not: "will erect 12 masts".
  if (governor?.tag === 'modal' && !word.endsWith('s')) return true;
  const known = verbLemmas.has(word) || (word.endsWith('s') && verbLemmas.has(nounLemma(word)));
  if (!known || !before) return false;
  if (governor?.tag === 'to' || governor?.tag === 'modal') return true;
  if (before.tag === 'pron' || before.tag === 'wh') return true;
  // "20 remain in port", "20 stay an hour": a bare form between a number and such a word is no counted thing.
  if (before.tag === 'number')
    return (
      verbLemmas.has(word) &&
      after !== undefined &&
      (closed.get(after.lower) === 'prep' || closed.get(after.lower) === 'det') &&
      after.lower !== 'of'
    );
  // "Prices rise to £12", "boats sell for £900": a bare form behind a plural is the verb of it.
  if (pluralVerbs.has(word) && before.tag === 'noun' && nounLemma(before.lower) !== before.lower)
    return after !== undefined && leadsToAmount.test(after.lower);
  const afterTag =
    after &&
    (closed.get(after.lower) ??
      (smallNumbers.has(after.lower) ? 'number' : symbolMarks.test(after.text) ? 'symbol' : after.tag));
  // "exports totalled 12 million and imports 10 million": behind "and" a form in -s is a noun.
  if (before.tag === 'conj' && word.endsWith('s')) return false;
  const opensObject = afterTag !== undefined && objectTags.has(afterTag) && afterTag !== 'prep';
  return subjectTags.has(before.tag) && (opensObject || opensRelation.test(after?.lower ?? ''));
}

/** `governor` is the nearest token before that is no adverb: "would not need", "to sharply cut". */
function tagWord(
  token: Token,
  before: Token | undefined,
  after: Token | undefined,
  governor: Token | undefined,
): Tag {
  const word = token.lower;
  if (smallNumbers.has(word) || (scales.has(word) && before?.tag === 'number')) return 'number';
  if (measuring.has(word) && after && letter.test(after.text) && !closed.has(after.lower)) return 'adj';
  const capitalised = capital.test(token.text);
  const inner = capitalised && before !== undefined && before.tag !== 'quote' && before.text !== '-';
  const known = closed.get(word);
  // "The Who" is a name, but broken translations put "There" in the middle of a sentence.
  if (known && !(inner && after && capital.test(after.text) && known !== 'prep')) return known;
  if (pluralAcronym.test(token.text)) return 'noun';
  if (inner) return 'name';
  if (capitalised && after && capital.test(after.text) && !irregularForms.has(word)) return 'name';
  // "Merrow-on-Sea lost 12 boats": a second capital in one word is a name's.
  if (capitalised && /\p{Ll}-(?:\p{Ll}+-)*\p{Lu}/u.test(token.text)) return 'name';
  if (irregularForms.has(word) && before?.tag !== 'det' && !(verbLemmas.has(word) && before?.tag === 'adj'))
    return before?.tag === 'to' || before?.tag === 'modal' ? 'verb' : 'past';
  if (word.endsWith('ly') && word.length > 4 && !nounsInLy.has(word)) return 'adv';
  if (word.endsWith('ed') && word.length > 4 && !nounsInEd.has(word)) return 'past';
  if (word.endsWith('ing') && word.length > 5 && !nounsInIng.has(word)) return 'ing';
  // "The injured number 1,340"
  if (word === 'number' && after?.tag === 'number' && before && before.tag !== 'det' && before.tag !== 'conj')
    return 'verb';
  if (alwaysVerbs.has(word) || isPresentVerb(word, before, after, governor)) return 'verb';
  return adjectiveLooks.test(word) ? 'adj' : 'noun';
}

/**
 * Tags the tokens of one sentence in place, from closed-class tables, irregular forms, endings and the neighbour
 * on each side. Nothing is remembered from one sentence to the next, so the tags never depend on reading order.
 */
export function tag(tokens: Token[]): Token[] {
  let governor: Token | undefined;
  tokens.forEach((token, index) => {
    const before = tokens[index - 1];
    if (before && before.tag !== 'adv') governor = before;
    if (token.tag === 'number') return;
    if (letter.test(token.text)) token.tag = tagWord(token, before, tokens[index + 1], governor);
    else if (quoteMarks.test(token.text)) token.tag = 'quote';
    else token.tag = symbolMarks.test(token.text) ? 'symbol' : 'punct';
  });
  return tokens;
}
