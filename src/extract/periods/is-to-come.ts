import { tokenBefore } from '../phrases/token-before.js';
import type { Sentence } from '../sentence.js';
import type { Time } from '../times/time.js';
import type { Token } from '../tokens/token.js';

const be: ReadonlySet<string> = new Set(['be', 'been', 'have']);
const intended: ReadonlySet<string> = new Set([
  'due',
  'set',
  'expected',
  'scheduled',
  'planned',
  'likely',
  'plans',
  'hopes',
  'aims',
  'wants',
  'intends',
  'expects',
  'needs',
  'has',
  'have',
  'are',
  'is',
]);

const subjects: ReadonlySet<string> = new Set(['noun', 'name', 'pron']);
/** "will", "is due to", "are expected to": what the verb behind it tells has not happened. */
const isAhead = (tokens: readonly Token[], at: number): boolean =>
  /^(?:will|shall|must|could|might)$/.test(tokens[at]?.lower ?? '') ||
  (tokens[at]?.tag === 'to' && intended.has(tokens[at - 1]?.lower ?? ''));

/** "plans to lift the price of a one-way ticket to Ostervik to €19.90 from €18.50 in March" */
const reach = 24;

/** Whether the verb of its clause, so many tokens before it at most, says that a time is yet to come. */
export function isToCome(sentence: Sentence, time: Time): boolean {
  const { tokens } = sentence;
  const end = tokenBefore(sentence, time.start) + 1;
  for (let at = end - 1; at >= Math.max(0, end - reach); at--) {
    const token = tokens[at];
    if (!token || /^[;:]$/.test(token.text)) return false;
    if (isAhead(tokens, at)) return true;
    const isOver = token.tag === 'past' && !be.has(tokens[at - 1]?.lower ?? '');
    if (isOver || token.tag === 'wh') return false;
    // "The council puts fees up in May": what is told of the present has no past month.
    if (token.tag === 'verb' && subjects.has(tokens[at - 1]?.tag ?? '')) return true;
  }
  return false;
}
