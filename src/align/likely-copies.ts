import { shingles } from './shingles.js';
import type { Sentence } from './token-sentences.js';

/** What stands in more documents than this is a turn of phrase, and would make pairs of everything. */
const mostDocuments = 50;

/** Four runs of four words that overlap make seven words in a row: worth a closer look. */
const fewestShared = 4;

/**
 * Which documents may hold text of each other, as pairs of indexes, the lower one first; a document is paired
 * with itself where it may repeat its own text.
 *
 * Looks only at documents that share a rare run of words, never at all pairs.
 */
export function likelyCopies(corpus: readonly (readonly Sentence[])[]): [number, number][] {
  const shared = new Map<string, number>();
  for (const holders of holdersOfShingles(corpus).values()) {
    const documents = [...holders.keys()];
    if (documents.length > mostDocuments) continue;
    documents.forEach((left, at) => {
      const repeats = (holders.get(left) ?? 0) > 1;
      for (const right of documents.slice(repeats ? at : at + 1)) {
        const pair = `${left} ${right}`;
        shared.set(pair, (shared.get(pair) ?? 0) + 1);
      }
    });
  }
  return [...shared]
    .filter(([, times]) => times >= fewestShared)
    .map(([pair]) => pair.split(' ').map(Number) as [number, number])
    .toSorted(([a, b], [c, d]) => a - c || b - d);
}

/** For each shingle, in how many sentences of which documents it stands. */
function holdersOfShingles(corpus: readonly (readonly Sentence[])[]): Map<number, Map<number, number>> {
  const found = new Map<number, Map<number, number>>();
  corpus.forEach((sentences, document) => {
    for (const { tokens } of sentences.filter(({ telling }) => telling)) {
      for (const shingle of shingles(tokens)) {
        const holders = found.get(shingle) ?? new Map<number, number>();
        found.set(shingle, holders.set(document, (holders.get(document) ?? 0) + 1));
      }
    }
  });
  return found;
}
