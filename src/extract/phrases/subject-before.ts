import { carrierNouns, reportingVerbs } from '../languages/en/closed-classes.js';
import type { Sentence } from '../sentence.js';
import type { Token } from '../tokens/token.js';
import { verbLemma } from '../tokens/verb-lemma.js';
import type { NounPhrase } from './noun-phrase.js';
import { readNounPhrase } from './read-noun-phrase.js';

const skipped: ReadonlySet<string> = new Set(['aux', 'modal', 'adv', 'to']);

const saysSomething = ({ tag, lower }: Token): boolean =>
  (tag === 'past' || tag === 'verb') &&
  reportingVerbs.has(verbLemma(lower)) &&
  lower !== 'report' &&
  lower !== 'show';

const finite: ReadonlySet<string> = new Set(['past', 'verb', 'aux', 'modal']);

/** "exports rose by 6% and imports fell": a verb before "and" makes what follows a clause of its own. */
function closesClause(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= 0; before--) {
    const token = tokens[before];
    if (!token || /^[,;:()]$/.test(token.text)) return false;
    if (finite.has(token.tag)) return true;
  }
  return false;
}

/** Where the clause that holds a token begins: behind a comma, "and", "that", or at the start of the sentence. */
function clauseStart({ tokens }: Sentence, at: number): number {
  let first = at;
  while (first > 0) {
    const before = tokens[first - 1];
    if (!before || /^[,;:()—–]$/.test(before.text) || before.tag === 'wh' || saysSomething(before)) break;
    if (
      before.tag === 'conj' &&
      (!['noun', 'adj'].includes(tokens[first]?.tag ?? '') || closesClause(tokens, first - 1))
    )
      break;
    first--;
  }
  return first;
}

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

/**
 * The noun phrase that is the subject of a verb at token `verb`: the first one of its clause, times and what was
 * said before it passed over.
 */
export function subjectBefore(sentence: Sentence, verb: number): NounPhrase | undefined {
  const { tokens, hidden } = sentence;
  const end = behindApposition(sentence, subjectEnd(sentence, verb));
  const first = clauseStart(sentence, end);
  for (let at = first; at < end; at++) {
    const tag = tokens[at]?.tag ?? '';
    if (hidden.has(at) || hidden.has(at + 1)) continue;
    if (tag === 'prep' && (at > first || isRelative(tokens[first - 1]))) break;
    if (!opens.has(tag)) continue;
    const phrase = readNounPhrase(sentence, at);
    if (phrase && phrase.first < end) return withoutCarrier(phrase);
  }
  return antecedent(sentence, first - 1);
}
