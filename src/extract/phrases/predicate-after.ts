import type { Sentence } from '../sentence.js';
import type { Token } from '../tokens/token.js';
import type { Predicate } from './predicate.js';
import { readPredicate } from './read-predicate.js';

const reach = 18;
const verbal: ReadonlySet<string> = new Set(['aux', 'modal', 'past', 'verb', 'ing']);

/** "12 dead after the ferry sinks", "300 ill as wards fill": what follows is another event. */
const opensEvent: ReadonlySet<string> = new Set(['as', 'after', 'before', 'because', 'since', 'until']);

/** A comma before a place, a name in brackets, "nationwide": passed over. Anything else ends the clause. */
const endsClause = (token: Token): boolean =>
  /^[,;:.!?()—–]$/.test(token.text) ||
  token.tag === 'wh' ||
  token.tag === 'conj' ||
  opensEvent.has(token.lower);

/**
 * The predicate whose subject ends before `from`: the first verb group of the clause. A bare participle ("boats
 * moored in the bay were sold") only counts where no finite verb follows it.
 */
export function predicateAfter(sentence: Sentence, from: number): Predicate | undefined {
  const { tokens, hidden } = sentence;
  let participle: Predicate | undefined;
  for (let at = from; at < Math.min(tokens.length, from + reach); at++) {
    const token = tokens[at];
    if (!token || hidden.has(at)) continue;
    if (endsClause(token)) break;
    // "12 evacuated as the river burst its banks"
    if (token.lower === 'as' && participle) break;
    if (token.tag === 'number' && !participle) break;
    if (!verbal.has(token.tag)) continue;
    const found = readPredicate(sentence, at);
    if (!found) continue;
    if (found.finite) return found;
    participle ??= found;
    at = found.next - 1;
  }
  return participle;
}
