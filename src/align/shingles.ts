import type { Token } from './token-sentences.js';

/** Four words are rarely the same by chance, and a copy that was edited a little still has many such runs. */
const length = 4;

/**
 * The runs of four words of a sentence, figures left out, each as a 32-bit number.
 *
 * Shingling is A. Broder, "On the resemblance and containment of documents", 1997; the hash is FNV-1a.
 */
export function shingles(tokens: readonly Token[]): Set<number> {
  const found = new Set<number>();
  for (let from = 0; from + length <= tokens.length; from++) {
    found.add(
      hash(
        tokens
          .slice(from, from + length)
          .map(({ word }) => word)
          .join(' '),
      ),
    );
  }
  return found;
}

function hash(text: string): number {
  let state = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) state = Math.imul(state ^ text.charCodeAt(at), 0x01000193);
  return state >>> 0;
}
