import type { Sentence } from '../sentence.js';
import { finiteTags } from '../tokens/finite-tags.js';
import type { Token } from '../tokens/token.js';
import { verbLemma } from '../tokens/verb-lemma.js';

const nominal: ReadonlySet<string> = new Set(['noun', 'name', 'pron']);

/** Verbs whose object does what follows: "made cod prices rise", "expects sales to grow". */
const causatives: ReadonlySet<string> = new Set(
  `cause see expect allow force help lead push drive enable require want ask tell let make watch get urge permit send
   leave keep forecast predict project estimate want order`.split(/\s+/),
);

/** "had risen", "did not fall", ", to end": the first token of the group that ends in a verb. */
function groupStart(tokens: readonly Token[], verb: number): number {
  let first = verb;
  while (['aux', 'modal', 'adv', 'to'].includes(tokens[first - 1]?.tag ?? '')) first--;
  return first;
}

/** How a verb without a subject of its own finds one: in the verb that it hangs on, or in that verb's object. */
export type Controller = { verb: number; by: 'subject' } | { verb: number; by: 'object' };

/**
 * The finite verb that lends a subject to one that has none: "after plummeting 65%", "having risen by 3", ", to end at
 * 40" share that of the verb before them; "could cause sea levels to rise" takes the object. Undefined for a verb with
 * a subject of its own.
 */
export function controller({ tokens }: Sentence, verb: number): Controller | undefined {
  const first = groupStart(tokens, verb);
  const before = tokens[first - 1];
  const opensWith = tokens[first];
  const isInfinitive = tokens.slice(first, verb).some(({ tag }) => tag === 'to') || opensWith?.tag === 'to';
  const isBare = opensWith?.tag === 'verb' && first === verb && !opensWith.lower.endsWith('s');
  const isParticiple =
    opensWith?.tag === 'ing' || opensWith?.lower === 'having' || opensWith?.lower === 'being';
  if (!(isInfinitive || isBare || isParticiple)) return undefined;
  const follows = nominal.has(before?.tag ?? '');
  for (let at = first - 1; at >= 0; at--) {
    const token = tokens[at];
    if (!token || /^[;:()—–]$/.test(token.text)) return undefined;
    if (!finiteTags.has(token.tag)) continue;
    if (follows && causatives.has(verbLemma(token.lower))) return { verb: at, by: 'object' };
    return isParticiple || (isInfinitive && !follows) ? { verb: at, by: 'subject' } : undefined;
  }
  return undefined;
}
