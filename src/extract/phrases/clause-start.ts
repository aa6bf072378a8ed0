import { reportingVerbs } from '../languages/en/closed-classes.js';
import type { Sentence } from '../sentence.js';
import { finiteTags } from '../tokens/finite-tags.js';
import type { Token } from '../tokens/token.js';
import { verbLemma } from '../tokens/verb-lemma.js';

const saysSomething = ({ tag, lower }: Token): boolean =>
  (tag === 'past' || tag === 'verb') &&
  reportingVerbs.has(verbLemma(lower)) &&
  lower !== 'report' &&
  lower !== 'show';

/** Words that open a clause where a verb stands on both sides: "cod fell 4% as herring rose 3%". */
const subordinators: ReadonlySet<string> = new Set([
  'as',
  'after',
  'before',
  'because',
  'since',
  'until',
  'than',
]);

/** "exports rose by 6% and imports fell": a verb before "and" makes what follows a clause of its own. */
function closesClause(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= 0; before--) {
    const token = tokens[before];
    if (!token || /^[,;:()]$/.test(token.text)) return false;
    if (finiteTags.has(token.tag)) return true;
  }
  return false;
}

/** Where the clause that holds a token begins: behind a comma, "and", "that", or at the start of the sentence. */
export function clauseStart({ tokens, hidden }: Sentence, at: number): number {
  let first = at;
  for (; first > 0; first--) {
    const before = tokens[first - 1];
    if (!before || /^[,;:()—–]$/.test(before.text) || before.tag === 'wh' || saysSomething(before)) break;
    const opensNoun = ['noun', 'adj'].includes(tokens[first]?.tag ?? '');
    // "Rainfall between April and August was"
    if (hidden.has(first - 1)) continue;
    if (before.tag === 'conj' && (!opensNoun || closesClause(tokens, first - 1))) break;
    if (subordinators.has(before.lower) && closesClause(tokens, first - 1)) break;
  }
  return first;
}
