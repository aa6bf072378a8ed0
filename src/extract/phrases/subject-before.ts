import { carrierNouns } from '../languages/en/closed-classes.js';
import type { Sentence } from '../sentence.js';
import { readNounPhrase, type NounPhrase } from './noun-phrase.js';

const skipped: ReadonlySet<string> = new Set(['aux', 'modal', 'adv', 'to']);

/** Where the clause that holds a token begins: behind a comma, "and", "that", or at the start of the sentence. */
function clauseStart({ tokens }: Sentence, at: number): number {
  let first = at;
  while (first > 0) {
    const before = tokens[first - 1];
    if (!before || /^[,;:()—–]$/.test(before.text) || before.tag === 'wh') break;
    if (before.tag === 'conj' && !['noun', 'adj'].includes(tokens[first]?.tag ?? '')) break;
    first--;
  }
  return first;
}

/** "The number of boats" is about boats. */
function withoutCarrier(phrase: NounPhrase): NounPhrase {
  return carrierNouns.has(phrase.head) && phrase.of ? withoutCarrier(phrase.of) : phrase;
}

/**
 * The noun phrase that is the subject of a verb at token `verb`: the first one of its clause, or the first of the
 * clause before where the verb stands right behind a comma.
 */
export function subjectBefore(sentence: Sentence, verb: number): NounPhrase | undefined {
  const { tokens } = sentence;
  let end = verb;
  while (end > 0 && skipped.has(tokens[end - 1]?.tag ?? '')) end--;
  // "Operating profit (EBIT) was": the bracket belongs to the subject before it.
  if (tokens[end - 1]?.text === ')') end = Math.max(0, tokens.findLastIndex((token, at) => at < end && token.text === '('));
  let first = clauseStart(sentence, end);
  if (first === end && end > 1) first = clauseStart(sentence, end - 1);
  for (let at = first; at < end; at++) {
    const tag = tokens[at]?.tag;
    if (tag === 'prep' && at > first) return undefined;
    if (tag !== 'noun' && tag !== 'name' && tag !== 'adj' && tag !== 'past') continue;
    const phrase = readNounPhrase(sentence, at);
    if (phrase && phrase.first < end) return withoutCarrier(phrase);
  }
  return undefined;
}
