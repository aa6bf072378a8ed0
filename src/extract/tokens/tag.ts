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
import { ascii } from '../patterns/ascii.js';
import { nounLemma } from './noun-lemma.js';
import { remember } from './remember.js';
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

const quoteMarks: ReadonlySet<string> = new Set('"“”„«»‘’\'');
const symbolMarks: ReadonlySet<string> = new Set('%$£€¥₹₽₩°+&@#/=~<>');
const letter = /^\p{L}/u;
const capital = /^\p{Lu}/u;

const startsWithLetter = (text: string): boolean =>
  text.charCodeAt(0) < 128 ? ascii.kindAt(text, 0) === ascii.letter : letter.test(text);
const isCapital = (text: string): boolean => {
  const code = text.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : capital.test(text);
};

const subjectTags: ReadonlySet<Tag> = new Set(['noun', 'name', 'pron', 'wh', 'conj', 'adv', 'quote']);
/** A relation opens an object, too: "solves more than 12 cases". */
const opensRelation: ReadonlySet<string> = new Set(
  'more less fewer over about around nearly almost approximately roughly some up'.split(' '),
);

const objectTags: ReadonlySet<Tag> = new Set(['number', 'det', 'symbol', 'pron', 'prep']);

/** A bare or -s form that can be a verb is one after "to" or a modal, or between a subject and an object. */
function isPresentVerb(word: string, before: Token | undefined, after: Token | undefined): boolean {
  // Whatever stands behind "to" or a modal and is no noun with an article is a verb, known or not: "will erect 12 masts".
  if (before?.tag === 'modal' && !word.endsWith('s')) return true;
  const known = verbLemmas.has(word) || (word.endsWith('s') && verbLemmas.has(nounLemma(word)));
  if (!known || !before) return false;
  if (before.tag === 'to' || before.tag === 'modal') return true;
  if (before.tag === 'pron' || before.tag === 'wh') return true;
  // "20 remain in port": a bare form behind a number and before a preposition is no counted thing.
  if (before.tag === 'number')
    return (
      verbLemmas.has(word) &&
      after !== undefined &&
      closed.get(after.lower) === 'prep' &&
      after.lower !== 'of'
    );
  const afterTag =
    after &&
    (closed.get(after.lower) ??
      (smallNumbers.has(after.lower) ? 'number' : symbolMarks.has(after.text) ? 'symbol' : after.tag));
  // "exports totalled 12 million and imports 10 million": behind "and" a form in -s is a noun.
  if (before.tag === 'conj' && word.endsWith('s')) return false;
  const opensObject = afterTag !== undefined && objectTags.has(afterTag) && afterTag !== 'prep';
  return subjectTags.has(before.tag) && (opensObject || opensRelation.has(after?.lower ?? ''));
}

/** What a word in lower case may be, whatever stands beside it. */
interface Traits {
  isNumber: boolean;
  isScale: boolean;
  closed: Tag | undefined;
  isIrregular: boolean;
  isBaseForm: boolean;
  /** The tag that its ending gives it. */
  byEnding: Tag | undefined;
  isVerb: boolean;
  otherwise: Tag;
}

function endingOf(word: string): Tag | undefined {
  if (word.endsWith('ly') && word.length > 4 && !nounsInLy.has(word)) return 'adv';
  if (word.endsWith('ed') && word.length > 4 && !nounsInEd.has(word)) return 'past';
  return word.endsWith('ing') && word.length > 5 && !nounsInIng.has(word) ? 'ing' : undefined;
}

const traitsOf = remember((word): Traits => ({
  isNumber: smallNumbers.has(word),
  isScale: scales.has(word),
  closed: closed.get(word),
  isIrregular: irregularForms.has(word),
  isBaseForm: verbLemmas.has(word),
  byEnding: endingOf(word),
  isVerb: alwaysVerbs.has(word),
  otherwise: adjectiveLooks.test(word) ? 'adj' : 'noun',
}));

function tagWord(token: Token, before: Token | undefined, after: Token | undefined): Tag {
  const word = token.lower;
  const traits = traitsOf(word);
  if (traits.isNumber || (traits.isScale && before?.tag === 'number')) return 'number';
  const capitalised = isCapital(token.text);
  const inner = capitalised && before !== undefined && before.tag !== 'quote' && before.text !== '-';
  const known = traits.closed;
  // "The Who" is a name, but broken translations put "There" in the middle of a sentence.
  if (known && !(inner && after && isCapital(after.text) && known !== 'prep')) return known;
  if (inner) return 'name';
  if (capitalised && after && isCapital(after.text) && !traits.isIrregular) return 'name';
  if (traits.isIrregular && before?.tag !== 'det' && !(traits.isBaseForm && before?.tag === 'adj'))
    return before?.tag === 'to' || before?.tag === 'modal' ? 'verb' : 'past';
  if (traits.byEnding) return traits.byEnding;
  // "The injured number 1,340"
  if (word === 'number' && after?.tag === 'number' && before && before.tag !== 'det' && before.tag !== 'conj')
    return 'verb';
  return traits.isVerb || isPresentVerb(word, before, after) ? 'verb' : traits.otherwise;
}

/**
 * Tags the tokens of one sentence in place, from closed-class tables, irregular forms, endings and the neighbour
 * on each side. Nothing is remembered from one sentence to the next, so the tags never depend on reading order.
 */
export function tag(tokens: Token[]): Token[] {
  tokens.forEach((token, index) => {
    const before = tokens[index - 1];
    if (token.tag === 'number') return;
    if (startsWithLetter(token.text)) token.tag = tagWord(token, before, tokens[index + 1]);
    else if (quoteMarks.has(token.text)) token.tag = 'quote';
    else token.tag = symbolMarks.has(token.text) ? 'symbol' : 'punct';
  });
  return tokens;
}
