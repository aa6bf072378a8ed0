import { irregularForms } from '../languages/en/verbs.js';
import type { Sentence } from '../sentence.js';
import { nounLemma } from '../tokens/noun-lemma.js';
import type { Tag, Token } from '../tokens/token.js';
import type { TokenSet } from '../tokens/token-set.js';
import type { NounPhrase } from './noun-phrase.js';

const nominal: ReadonlySet<Tag> = new Set(['noun', 'name', 'adj']);
const openers: ReadonlySet<string> = new Set([
  'of',
  'the',
  'its',
  'their',
  'our',
  'his',
  'her',
  'these',
  'those',
  'all',
  'such',
  'a',
  'an',
]);

const isNominal = (token: Token | undefined): boolean => token !== undefined && nominal.has(token.tag);
const passedOver: ReadonlySet<Tag> = new Set(['quote', 'adv', 'conj', 'punct']);
const isPossessive = ({ lower }: Token): boolean =>
  /['’]/.test(lower.charAt(lower.length - (lower.endsWith('s') ? 2 : 1)));
const isPlural = (token: Token): boolean =>
  token.tag === 'noun' && !isPossessive(token) && nounLemma(token.lower) !== token.lower;

/** "flew", "took": no participle, and so no word that a noun could have before it. */
const isFinite = ({ tag, lower }: Token): boolean =>
  tag === 'past' && irregularForms.get(lower)?.participle === false;

/** A participle or adverb belongs to the phrase only where it stands before the noun: "severely injured people". */
function leadsToNoun(tokens: readonly Token[], at: number): boolean {
  for (let next = at + 1; next <= at + 3; next++) {
    const token = tokens[next];
    if (isNominal(token)) return true;
    if (!token || !(token.tag === 'past' || token.tag === 'ing' || token.tag === 'adv')) return false;
  }
  return false;
}

/** "nets and other gear" is one thing; "12 boats and 3 cars" and "boats and sank" are not. */
function joins(tokens: readonly Token[], at: number, hidden: TokenSet): boolean {
  const after = tokens[at + 1];
  if (tokens[at]?.lower !== 'and' && tokens[at]?.lower !== 'or') return false;
  return isNominal(after) && !hidden.has(at + 1) && tokens[at - 1]?.tag !== 'quote';
}

/** "the injured", "number of dead": a participle or adjective that stands for the people it is said of. */
function isNominalised(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const nominalised =
    tokens[at]?.tag === 'past'
      ? before?.tag === 'det' || before?.lower === 'of'
      : tokens[at]?.tag === 'ing' && /^(?:the|an?|for)$/.test(before?.lower ?? '');
  return nominalised && !leadsToNoun(tokens, at);
}

/** Words in quotation marks are one name, whatever parts of speech they are: 12 "inside men". */
function closingQuote(tokens: readonly Token[], from: number): number {
  if (tokens[from - 1]?.tag !== 'quote') return -1;
  for (let close = from + 1; close < from + 5; close++) if (tokens[close]?.tag === 'quote') return close;
  return -1;
}

/** "lost more than £20,000": behind the verb stands no thing, but how much. */
const comparative = /^(?:more|less|fewer|higher|lower|other)$/;

/** The token after the run of words that can name one thing, from `from` on. */
function phraseEnd({ tokens, hidden }: Sentence, from: number): number {
  if (isNominalised(tokens, from)) return from + 1;
  let at = from;
  let sawNoun = false;
  const quoted = closingQuote(tokens, from);
  for (let token = tokens[at]; token && !hidden.has(at); token = tokens[++at]) {
    const before = tokens[at - 1];
    if (comparative.test(token.lower) && tokens[at + 1]?.lower === 'than') break;
    if (token.lower === 'such' && tokens[at + 1]?.lower === 'as') break;
    if (at < quoted) sawNoun = true;
    else if (isNominal(token)) {
      // A plural noun ends the phrase, unless the next noun makes it a modifier: "sports clubs".
      if (sawNoun && before && isPlural(before) && token.tag === 'adj') break;
      sawNoun ||= token.tag !== 'adj' && !(isPossessive(token) && leadsToNoun(tokens, at));
    } else if (token.tag === 'quote' || token.text === '-' || token.text === '&') continue;
    else if (
      (token.tag === 'past' || token.tag === 'ing' || token.tag === 'adv') &&
      !sawNoun &&
      !isFinite(token) &&
      leadsToNoun(tokens, at)
    )
      continue;
    else if (!(sawNoun && joins(tokens, at, hidden))) break;
  }
  while (
    at > from &&
    (tokens[at - 1]?.tag === 'quote' || tokens[at - 1]?.tag === 'conj' || tokens[at - 1]?.text === '-')
  )
    at--;
  return at;
}

/** Index of the head: the last noun before any "and", since "transport and roads" is filed under its first part. */
function headIndex(tokens: readonly Token[], first: number, next: number): number {
  let and = first + 1;
  while (and < next && tokens[and]?.tag !== 'conj') and++;
  const end = and < next && tokens[and - 1]?.tag !== 'adj' ? and : next;
  for (let at = end - 1; at >= first; at--)
    if (tokens[at]?.tag === 'noun' || tokens[at]?.tag === 'name') return at;
  return -1;
}

/** "spending on schools", "the forecast for exports": behind these nouns another word does what "of" does. */
const ownLinks: ReadonlyMap<string, string> = new Map(
  'spending on|expenditure on|outlay on|tax on|duty on|tariff on|investment in|damage to|forecast for|outlook for|projection for|prediction for|bill for|price for|demand for|budget for|fee for|fare for|charge for|toll for|premium for|funding for|subsidy for|allocation for|compensation for|application for|permit for|licence for|license for|target for|levy on|contribution to'
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
);

/** Whether what stands behind a phrase says what its head is of. */
function leadsOn(tokens: readonly Token[], head: number, next: number): boolean {
  const link = tokens[next]?.lower ?? '';
  return link === 'of' || (next === head + 1 && ownLinks.get(nounLemma(tokens[head]?.lower ?? '')) === link);
}

const year = /^(?:19|20)\d\d$/;

/**
 * The noun phrase that starts at a token, articles and a leading "of" skipped, its "of" phrase included; undefined
 * where no noun or adjective stands there.
 */
export function readNounPhrase(sentence: Sentence, from: number, depth = 0): NounPhrase | undefined {
  const { tokens, hidden } = sentence;
  let first = from;
  while (openers.has(tokens[first]?.lower ?? '') || tokens[first]?.tag === 'quote') first++;
  // "the 2024 harvest"
  if (first > from && year.test(tokens[first]?.text ?? '') && isNominal(tokens[first + 1])) first++;
  const next = phraseEnd(sentence, first);
  if (next <= first) return undefined;
  const head = headIndex(tokens, first, next);
  const end = head < 0 ? next : head;
  // "the ministry's first estimate": whose it is does not limit what it is.
  const modifiers: string[] = [];
  for (let at = end - 1; at >= first; at--) {
    const token = tokens[at]!;
    if (isPossessive(token)) break;
    if (!passedOver.has(token.tag))
      modifiers.unshift(token.tag === 'adj' ? token.lower : nounLemma(token.lower));
  }
  const continues = leadsOn(tokens, head, next) && !hidden.has(next) && depth < 2;
  const of =
    continues && tokens[next + 1]?.tag !== 'number'
      ? readNounPhrase(sentence, next + 1, depth + 1)
      : undefined;
  return {
    first,
    next: of?.next ?? next,
    head: head < 0 ? '' : nounLemma(tokens[head]?.lower ?? ''),
    modifiers,
    of,
  };
}
