import { carrierNouns } from '../languages/en/closed-classes.js';
import { timeNouns } from '../languages/en/function-words.js';
import type { Sentence } from '../sentence.js';
import type { Token } from '../tokens/token.js';
import { clauseStart } from './clause-start.js';
import { controller } from './controller.js';
import { isTime } from './is-time.js';
import type { NounPhrase } from './noun-phrase.js';
import { readNounPhrase } from './read-noun-phrase.js';

const skipped: ReadonlySet<string> = new Set(['aux', 'modal', 'adv', 'to']);

/** "The number of boats" is about boats. */
function withoutCarrier(phrase: NounPhrase): NounPhrase {
  return carrierNouns.has(phrase.head) && phrase.of ? withoutCarrier(phrase.of) : phrase;
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

const opens: ReadonlySet<string> = new Set(['noun', 'name', 'adj', 'past', 'ing']);

const personal = /^(?:it|they|he|she|we|you|i)$/;

/** The first noun phrase between two tokens that can be a subject. */
function firstPhrase(sentence: Sentence, first: number, end: number): NounPhrase | undefined {
  const { tokens, hidden } = sentence;
  let time: NounPhrase | undefined;
  for (let at = first; at < end; at++) {
    const tag = tokens[at]?.tag ?? '';
    if (hidden.has(at) || hidden.has(at + 1)) continue;
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
    if (!isTime(sentence, phrase) && !timeNouns.has(phrase.head)) return withoutCarrier(phrase);
    time ??= phrase;
    at = phrase.next - 1;
  }
  return time;
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
  return firstPhrase(sentence, first, end) ?? antecedent(sentence, first - 1);
}
