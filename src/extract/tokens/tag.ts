import { verbLemmas } from '../languages/en/verbs.js';
import { dwellingVerbs } from '../languages/en/present-verbs.js';
import { isVerbOfNoun } from './is-verb-of-noun.js';
import { nounLemma } from './noun-lemma.js';
import { opensMoney } from './opens-money.js';
import { startsWithLetter } from './starts-with-letter.js';
import { symbolMarks } from './symbol-marks.js';
import type { Tag, Token } from './token.js';
import { wordTraits, type WordTraits } from './word-traits.js';

/** "297,000 overnight stays", "nearby villages"; but "prices rose overnight". */
const placedBeforeNouns: ReadonlySet<string> = new Set(
  'overnight nationwide worldwide statewide citywide countrywide nearby online upward downward'.split(' '),
);

const quoteMarks: ReadonlySet<string> = new Set('"“”„«»‘’\'');
const capital = /^\p{Lu}/u;
/** "MPs", "NGOs": what is counted, and no name. */
const pluralAcronym = /^\p{Lu}{2,}s$/u;
/** "Merrow-on-Sea lost 12 boats": a second capital in one word is a name's. */
const joinedName = /\p{Ll}-(?:\p{Ll}+-)*\p{Lu}/u;

const isCapital = (text: string): boolean => {
  const code = text.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : capital.test(text);
};

const subjectTags: ReadonlySet<Tag> = new Set(['noun', 'name', 'pron', 'wh', 'conj', 'adv', 'quote']);
/** A relation opens an object, too: "solves more than 12 cases". */
const opensRelation: ReadonlySet<string> = new Set(
  'more less fewer over about around nearly almost approximately roughly some somewhere'.split(' '),
);

const objectTags: ReadonlySet<Tag> = new Set(['number', 'det', 'symbol', 'pron', 'prep']);

/** "and plans 24 more": before a number these are no nouns, whatever they stand behind. */
const intends: ReadonlySet<string> = new Set(['plans', 'wants', 'needs', 'seeks', 'aims', 'expects']);
const percentWords: ReadonlySet<string> = new Set(['%', 'percent', 'cent', 'pct', 'point', 'points']);

/** "20 remain in port", "20 stay an hour": a bare form between a number and such a word is no counted thing. */
function isVerbOfNumber(word: string, after: Token | undefined): boolean {
  const { closed: next } = wordTraits(after?.lower ?? '');
  return verbLemmas.has(word) && (next === 'prep' || next === 'det') && after?.lower !== 'of';
}

/** A bare or -s form that can be a verb is one after "to" or a modal, or between a subject and an object. */
function isPresentVerb(
  word: string,
  before: Token | undefined,
  after: Token | undefined,
  governor: Token | undefined,
  second: Token | undefined,
): boolean {
  // Whatever stands behind "to" or a modal and is no noun with an article is a verb, known or not: "will erect 12 masts".
  const isBare = !word.endsWith('s');
  if (
    isBare &&
    (governor?.tag === 'modal' || (governor !== before && /^(?:do|does|did)/.test(governor?.lower ?? '')))
  )
    return true;
  // "who farms 22 hectares": behind "who" and before a number, known or not.
  if (before?.tag === 'wh' && after?.tag === 'number' && !isBare) return true;
  if (!before || !(wordTraits(word).isPresent || dwellingVerbs.has(word))) return false;
  // "Net profit rounds to £132 million"; but "its exports to 40 countries".
  if (!isBare && before.tag === 'noun' && after?.lower === 'to' && opensMoney(second)) return true;
  if (governor?.tag === 'to' || governor?.tag === 'modal') return true;
  if (before.tag === 'pron' || before.tag === 'wh') return !opensClauseOf(before, after);
  if (before.tag === 'number') return isVerbOfNumber(word, after);
  const ofNoun = isVerbOfNoun(word, before, after, second);
  if (ofNoun !== undefined) return ofNoun;
  const afterTag =
    after &&
    (wordTraits(after.lower).closed ??
      (wordTraits(after.lower).isNumber ? 'number' : symbolMarks.has(after.text) ? 'symbol' : after.tag));
  // "exports totalled 12 million and imports 10 million": behind "and" a form in -s is a noun.
  if (before.tag === 'conj' && word.endsWith('s') && !(intends.has(word) && afterTag === 'number'))
    return false;
  const opensObject = afterTag !== undefined && objectTags.has(afterTag) && afterTag !== 'prep';
  return subjectTags.has(before.tag) && (opensObject || opensAmount(after, second));
}

/** "while imports fell": what stands between such a word and a finite verb is the subject; but "who imports used cars". */
function opensClauseOf(before: Token, after: Token | undefined): boolean {
  if (!/^(?:while|whereas|when|where|if|that|though|although)$/.test(before.lower)) return false;
  const { isIrregular, closed: known, byEnding } = wordTraits(after?.lower ?? '');
  return isIrregular || known === 'aux' || known === 'modal' || byEnding === 'past';
}

/** "hosts up to 40 boats", "hosts some 40 boats"; but "Exports up 12%" has no verb. */
function opensAmount(after: Token | undefined, second: Token | undefined): boolean {
  return opensRelation.has(after?.lower ?? '') || (after?.lower === 'up' && second?.lower === 'to');
}

/** By its look alone: the tag of what follows is not known yet. */
function mayBeNoun(token: Token | undefined): boolean {
  if (!token || !startsWithLetter(token.text)) return false;
  const { closed: known, byEnding, isIrregular } = wordTraits(token.lower);
  return !known && !byEnding && !isIrregular;
}

/** "the average asking rent", "overnight stays": what else such words may be, here they limit the noun behind them. */
function limitsNoun(
  word: string,
  { isMeasuring, closed: known }: WordTraits,
  after: Token | undefined,
): boolean {
  // "draws record 84,000", "a record £4 million"
  if (word === 'record' && (after?.tag === 'number' || symbolMarks.has(after?.text ?? ''))) return true;
  if (isMeasuring)
    return after !== undefined && startsWithLetter(after.text) && !wordTraits(after.lower).closed;
  return known === 'adv' && placedBeforeNouns.has(word) && mayBeNoun(after);
}

const opensClause: ReadonlySet<Tag> = new Set(['conj', 'wh', 'det', 'punct', 'quote']);

/** "while shoplifting rose by 17%": between what opens a clause and its finite verb; but "a man fishing was hurt". */
function isDoingAsSubject(
  before: Token | undefined,
  after: Token | undefined,
  second: Token | undefined,
): boolean {
  if (before && !opensClause.has(before.tag)) return false;
  const isAdverb = after !== undefined && wordTraits(after.lower).closed === 'adv';
  const verb = wordTraits((isAdverb ? second : after)?.lower ?? '');
  return verb.isIrregular || verb.closed === 'aux' || verb.closed === 'modal';
}

/**
 * "| Burglary | 1,540 |", "- Shoplifting: 4,310": a label is a thing, whatever it ends in; but in "| Homes destroyed |"
 * it is what happened to them.
 */
function isLabel(ending: Tag, before: Token | undefined, after: Token | undefined): boolean {
  if (!before && after?.text === ':') return true;
  return after?.text === '|' && (ending !== 'past' || !before || before.text === '|');
}

/** `second` stands behind `after`; `governor` is the nearest token before that is no adverb: "would not need", "to sharply cut". */
function tagWord(
  token: Token,
  before: Token | undefined,
  after: Token | undefined,
  governor: Token | undefined,
  second: Token | undefined,
): Tag {
  const word = token.lower;
  const traits = wordTraits(word);
  if (traits.isNumber || (traits.isScale && before?.tag === 'number')) return 'number';
  if (limitsNoun(word, traits, after)) return 'adj';
  const capitalised = isCapital(token.text);
  const inner = capitalised && before !== undefined && before.tag !== 'quote' && before.text !== '-';
  const known = traits.closed;
  // "The Who" is a name, and so are "in May" and "Prince Will", but broken translations put "There" in the middle of a
  // sentence.
  const isName = inner && (known === 'modal' || (after && isCapital(after.text) && known !== 'prep'));
  if (known && !isName) return known;
  if (capitalised && pluralAcronym.test(token.text)) return 'noun';
  if (inner) return 'name';
  if (capitalised && after && isCapital(after.text) && !traits.isIrregular) return 'name';
  if (capitalised && joinedName.test(token.text)) return 'name';
  // "a 5% cut"
  if (traits.isChangeNoun && percentWords.has(before?.lower ?? '')) return 'noun';
  if (traits.isIrregular && before?.tag !== 'det' && !(traits.isBaseForm && before?.tag === 'adj'))
    return before?.tag === 'to' || before?.tag === 'modal' ? 'verb' : 'past';
  if (traits.byEnding && isLabel(traits.byEnding, before, after)) return 'noun';
  if (traits.byEnding === 'ing' && isDoingAsSubject(before, after, second)) return 'noun';
  if (traits.byEnding) return traits.byEnding;
  // "The injured number 1,340"
  if (word === 'number' && after?.tag === 'number' && before && before.tag !== 'det' && before.tag !== 'conj')
    return 'verb';
  // "the overnight stays": behind an adjective even such a form is a noun.
  return (traits.isAlwaysVerb && before?.tag !== 'adj') ||
    isPresentVerb(word, before, after, governor, second)
    ? 'verb'
    : traits.otherwise;
}

function tagOf(
  token: Token,
  before: Token | undefined,
  after: Token | undefined,
  governor: Token | undefined,
  second: Token | undefined,
): Tag {
  const { text } = token;
  if (startsWithLetter(text)) return tagWord(token, before, after, governor, second);
  if (quoteMarks.has(text)) return 'quote';
  return symbolMarks.has(text) ? 'symbol' : 'punct';
}

/** "145 freight trains a day": more than one of what is told in the singular needs a plural behind it. */
function endsCompound(tokens: readonly Token[], at: number): boolean {
  const [number, noun, word] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  if (number?.tag !== 'number' || noun?.tag !== 'noun' || !word || !/^\p{Ll}{2,}s$/u.test(word.text))
    return false;
  const isMany = number.lower !== 'one' && !/^(?:1|(?:19|20)\d\d)$/.test(number.text);
  const { isPresent, closed: known } = wordTraits(word.lower);
  return isMany && isPresent && known === undefined && nounLemma(noun.lower) === noun.lower;
}

/**
 * Tags the tokens of one sentence in place, from closed-class tables, irregular forms, endings and the neighbour
 * on each side. Nothing is remembered from one sentence to the next, so the tags never depend on reading order.
 */
export function tag(tokens: Token[]): Token[] {
  let governor: Token | undefined;
  let before: Token | undefined;
  tokens.forEach((token, index) => {
    if (before && before.tag !== 'adv') governor = before;
    if (endsCompound(tokens, index)) token.tag = 'noun';
    else if (token.tag !== 'number')
      token.tag = tagOf(token, before, tokens[index + 1], governor, tokens[index + 2]);
    before = token;
  });
  return tokens;
}
