import { reportingVerbs } from '../languages/en/closed-classes.js';
import type { Sentence } from '../sentence.js';
import type { Predicate } from './predicate.js';
import { readPredicate } from './read-predicate.js';

const reach = 24;
const firstVerbReach = 12;
const verbal: ReadonlySet<string> = new Set(['aux', 'modal', 'past', 'verb', 'ing']);

/** Index where the verb group that ends at `at` begins: "has already captured". */
function groupStart({ tokens }: Sentence, at: number): number {
  let first = at;
  while (first > 0 && ['aux', 'modal', 'adv', 'to'].includes(tokens[first - 1]?.tag ?? '')) first--;
  while (first < at && tokens[first]?.tag === 'adv') first++;
  return first;
}

/**
 * "Merrow exported nets", "the port exported nets and imported rope": a form behind a name, behind the first noun of a
 * sentence without another verb, or behind "and" where no adjective stands.
 */
function hasSubject({ tokens }: Sentence, at: number): boolean {
  const [second, first] = [tokens[at - 2]?.tag, tokens[at - 1]?.tag];
  // "hurt 40 people and cost skippers £9 million"
  const isCounted = second === 'noun' && tokens[at - 3]?.tag === 'number';
  if (first === 'conj') return second === 'number' || second === 'symbol' || isCounted;
  if (first === 'noun') return at < firstVerbReach && !tokens.slice(0, at).some(({ tag }) => verbal.has(tag));
  // "The storm of 2018 cost skippers £9 million"
  const isOfYear = /^(?:19|20)\d\d$/.test(tokens[at - 1]?.text ?? '') && tokens[at - 2]?.lower === 'of';
  return first === 'name' || first === 'pron' || isOfYear;
}

/** "gave €600 to each man hurt and €400 to each guest": the participle only says whom; a verb before it governs both. */
function limitsItem({ tokens }: Sentence, { first, next, voice, finite }: Predicate): boolean {
  const isBare = voice === 'passive' && !finite && tokens[first - 1]?.tag === 'noun';
  return isBare && /^(?:and|,)$/.test(tokens[next]?.lower ?? '');
}

/**
 * The predicate whose object starts at `from`: the nearest verb to the left in the clause, verbs of saying passed
 * over. Lists are crossed ("seized 300 phones and 200 cards"), full clauses are not.
 */
export function predicateBefore(sentence: Sentence, from: number): Predicate | undefined {
  const { tokens, hidden } = sentence;
  let limiting: Predicate | undefined;
  for (let at = from - 1; at >= Math.max(0, from - reach); at--) {
    const token = tokens[at];
    if (!token || hidden.has(at)) continue;
    if (/^[;:.!?()—–]$/.test(token.text) || token.tag === 'wh') return limiting;
    if (!verbal.has(token.tag)) continue;
    // "the suspected cases", "a rapidly growing town": a form that stands before its noun is no predicate.
    const after = tokens[at + 1];
    if (
      (token.tag === 'past' || token.tag === 'ing') &&
      (after?.tag === 'noun' || after?.tag === 'name') &&
      !(token.tag === 'past' && hasSubject(sentence, at))
    )
      continue;
    const found = readPredicate(sentence, groupStart(sentence, at));
    // "handled 900 ferries, compared with 800": the verb is that of what it is compared with.
    if (found?.lemma === 'compare') continue;
    if (found && reportingVerbs.has(found.lemma)) return limiting;
    if (found && !limiting && limitsItem(sentence, found)) {
      limiting = found;
      continue;
    }
    // "Suspects have been arrested, 300 phones seized": a passive has no object; behind a comma its clause is over.
    const isOver =
      found?.voice === 'passive' && found.finite && tokens.slice(at, from).some(({ text }) => text === ',');
    const governsList = !limiting || tokens.slice(at, limiting.first).some(({ tag }) => tag === 'number');
    if (found) return isOver || !governsList ? limiting : found;
  }
  return limiting;
}
