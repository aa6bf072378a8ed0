import type { Figure } from '../figure.js';
import { tokenBefore } from '../phrases/token-before.js';

const verbTags: ReadonlySet<string> = new Set(['past', 'verb', 'aux', 'ing', 'modal']);
const reach = 14;

/** Index of the verb that a figure hangs on, to its left in the clause; -1 where there is none. */
export function governingVerb({
  sentence,
  relationStart,
}: Pick<Figure, 'sentence' | 'relationStart'>): number {
  const { tokens, hidden } = sentence;
  const last = tokenBefore(sentence, relationStart);
  for (let at = last; at >= 0 && last - at < reach; at--) {
    const token = tokens[at];
    if (!token || /^[;:.()—–]$/.test(token.text) || token.tag === 'wh') return -1;
    // "the working week": a participle between article and noun governs nothing.
    const isAttribute = tokens[at - 1]?.tag === 'det' && tokens[at + 1]?.tag === 'noun';
    if (verbTags.has(token.tag) && !hidden.has(at) && !isAttribute) return at;
  }
  return -1;
}
