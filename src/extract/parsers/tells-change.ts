import type { Sentence } from '../sentence.js';
import { nounLemma } from '../tokens/noun-lemma.js';
import { verbLemma } from '../tokens/verb-lemma.js';
import { isChange } from './is-change.js';
import type { Mention } from './mention.js';

/** Before and behind a pair, how many words may tell of a change. */
const reachBefore = 12;
const reachBehind = 6;

/** These say that both ends are meant at once. */
const spans: ReadonlySet<string> = new Set(['range', 'vary', 'anywhere', 'span', 'stretch']);

const lemmas = (word: string): string[] => [verbLemma(word), nounLemma(word)];
const isSpan = (word: string): boolean => lemmas(word).some((lemma) => spans.has(lemma));
/** Whether the words around "from X to Y" make it two levels of one thing, before and after a change. */
export function tellsChange({ tokens }: Sentence, one: Mention, two: Mention): boolean {
  const before = tokens.slice(Math.max(0, one.first - reachBefore), one.first).map(({ lower }) => lower);
  if (before.slice(-4).some(isSpan)) return false;
  const behind = tokens.slice(two.next, two.next + reachBehind).map(({ lower }) => lower);
  return [...before, ...behind].some(isChange);
}
