import { carrierNouns } from '../languages/en/closed-classes.js';
import { standings } from '../languages/en/standings.js';
import { timeNouns } from '../languages/en/function-words.js';
import type { Sentence } from '../sentence.js';
import { finiteTags } from '../tokens/finite-tags.js';
import type { Token } from '../tokens/token.js';
import { clauseStart } from './clause-start.js';
import { controller } from './controller.js';
import { isNameOnly } from './is-name-only.js';
import { isTime } from './is-time.js';
import type { NounPhrase } from './noun-phrase.js';
import { readNounPhrase } from './read-noun-phrase.js';

const skipped: ReadonlySet<string> = new Set(['aux', 'modal', 'adv', 'to']);

/** "The number of boats" is about boats; "the level of Lake Kestrel", "the water level" are about a level. */
function withoutCarrier(sentence: Sentence, phrase: NounPhrase): NounPhrase {
  const { head, of, first } = phrase;
  if (!carrierNouns.has(head) || !of || isNameOnly(sentence, of)) return phrase;
  const words = sentence.tokens.slice(first, of.first);
  const before = words[words.findLastIndex(({ lower }) => lower === 'of') - 2];
  const isCompound =
    before?.tag === 'noun' &&
    !/['’]/.test(before.lower) &&
    !carrierNouns.has(before.lower) &&
    !standings.has(before.lower);
  return isCompound ? phrase : withoutCarrier(sentence, of);
}

/** "The catch, a sign of the season, rose": what stands between two commas before a verb is passed over. */
function behindApposition({ tokens }: Sentence, end: number): number {
  if (tokens[end - 1]?.text !== ',') return end;
  let open = end - 2;
  while (open > 0 && tokens[open]?.text !== ',') open--;
  return open > 0 ? open : end - 1;
}

/** Where the group of the verb at `verb` and a bracket before it begin. */
function subjectEnd({ tokens }: Sentence, verb: number): number {
  let end = verb;
  while (end > 0 && skipped.has(tokens[end - 1]?.tag ?? '')) {
    // "were expected to fall": the subject is that of the first verb.
    const raised =
      tokens[end - 1]?.tag === 'to' && tokens[end - 2]?.tag === 'past' && tokens[end - 3]?.tag === 'aux';
    end -= raised ? 2 : 1;
  }
  // "Operating profit (EBIT) was": the bracket belongs to the subject before it.
  if (tokens[end - 1]?.text !== ')') return end;
  do end--;
  while (end > 0 && tokens[end]?.text !== '(');
  return end;
}

const isRelative = (token: Token | undefined): boolean =>
  token?.lower === 'which' || token?.lower === 'who' || token?.lower === 'that';

/** "the catch, which at 40 tonnes fell": what "which" stands for is the noun phrase that ends before it. */
function antecedent(sentence: Sentence, at: number): NounPhrase | undefined {
  const { tokens } = sentence;
  if (!isRelative(tokens[at])) return undefined;
  const end = tokens[at - 1]?.text === ',' ? at - 1 : at;
  let first = end;
  while (first > 0 && ['noun', 'name', 'adj'].includes(tokens[first - 1]?.tag ?? '')) first--;
  return first < end ? readNounPhrase(sentence, first) : undefined;
}

/** Tokens; hardly a clause has as many. */
const clauseReach = 40;

/**
 * "The number of pupils who left before the exams rose": the "who" of a clause that has its verb, and no other verb
 * stands before it, so that the next one is said of those who are meant; else -1.
 */
function relativeBefore({ tokens }: Sentence, end: number): number {
  let [who, hasVerb] = [-1, false];
  const first = Math.max(0, end - clauseReach);
  for (let at = end - 1; at >= first && !/^[,;:()—–]$/.test(tokens[at]!.text); at--) {
    if (finiteTags.has(tokens[at]!.tag) && who >= 0) return -1;
    hasVerb ||= finiteTags.has(tokens[at]!.tag);
    if (hasVerb && isRelative(tokens[at])) who = at;
  }
  return who;
}

const opens: ReadonlySet<string> = new Set(['noun', 'name', 'adj', 'past', 'ing']);

const personal = /^(?:it|they|he|she|we|you|i)$/;

/** The first noun phrase between two tokens that can be a subject. */
function firstPhrase(sentence: Sentence, first: number, end: number): NounPhrase | undefined {
  const { tokens, hidden } = sentence;
  let time: NounPhrase | undefined;
  for (let at = first; at < end; at++) {
    const tag = tokens[at]?.tag ?? '';
    // "Rainfall between April and August was": a time may follow a subject, but nothing else.
    if (hidden.has(at) || (hidden.has(at + 1) && tag !== 'noun')) continue;
    if (tag === 'prep' && (at > first || isRelative(tokens[first - 1]))) break;
    // "At Merrow the river rose": what stands behind a leading preposition is where, not who.
    const where = tag === 'prep' && !hidden.has(at + 1) ? readNounPhrase(sentence, at + 1) : undefined;
    if (where && where.next < end && !where.of) {
      at = where.next - 1;
      continue;
    }
    // "of the £48m": a letter glued to a number is its scale.
    const isScale = tokens[at - 1]?.tag === 'number' && tokens[at - 1]?.end === tokens[at]?.start;
    if (!opens.has(tag) || isScale) continue;
    const phrase = readNounPhrase(sentence, at);
    if (!phrase || phrase.first >= end) continue;
    // "Last week the ferry sank": a stretch of time is no subject where another noun follows.
    if (!isTime(sentence, phrase) && !timeNouns.has(phrase.head)) return withoutCarrier(sentence, phrase);
    time ??= phrase;
    at = phrase.next - 1;
  }
  return time;
}

/** "The level fell by 2 metres and stood at 4.3": the verb before "and", whose subject the next one shares; else -1. */
function verbJoined({ tokens }: Sentence, conjunction: number): number {
  if (tokens[conjunction]?.tag !== 'conj') return -1;
  for (let at = conjunction - 1; at >= Math.max(0, conjunction - clauseReach); at--) {
    const { tag, text } = tokens[at]!;
    if (/^[;:()—–]$/.test(text) || tag === 'wh') return -1;
    if (tag === 'past' || tag === 'verb' || tag === 'aux') return at;
  }
  return -1;
}

/**
 * The noun phrase that is the subject of a verb at token `verb`: the first one of its clause, times and what was
 * said before it passed over; for a verb without one, the subject or object of the verb that it hangs on.
 */
export function subjectBefore(sentence: Sentence, verb: number, depth = 0): NounPhrase | undefined {
  const lender = depth < 3 ? controller(sentence, verb) : undefined;
  if (lender?.by === 'subject') return subjectBefore(sentence, lender.verb, depth + 1);
  const end = behindApposition(sentence, subjectEnd(sentence, verb));
  // "until you see it can reach 500": a pronoun right before it is the subject, and names nothing.
  if (personal.test(sentence.tokens[end - 1]?.lower ?? '')) return undefined;
  const first = lender ? lender.verb + 1 : clauseStart(sentence, end);
  const who = lender ? -1 : relativeBefore(sentence, end);
  const lead = who < 0 ? undefined : antecedent(sentence, who);
  if (lead) return lead;
  const joined = lender || first < end ? -1 : verbJoined(sentence, first - 1);
  if (joined >= 0 && depth < 3) return subjectBefore(sentence, joined, depth + 1);
  return firstPhrase(sentence, first, end) ?? antecedent(sentence, first - 1);
}
