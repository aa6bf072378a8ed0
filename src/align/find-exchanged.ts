import type { Claim } from '../model/claim.js';
import type { Document } from '../model/document.js';
import { documentKey } from '../model/document-key.js';
import type { Extraction } from '../model/extraction.js';
import type { Weight } from '../model/alignment.js';
import type { Memory } from '../model/memory.js';
import { exchanged } from './exchanged.js';
import type { Lookalike } from './lookalikes.js';

/**
 * The figures that reports of one event tell the other way round, pair by pair.
 *
 * @param documents in the order of their ids
 */
export function findExchanged(
  documents: readonly Document[],
  extractions: ReadonlyMap<string, Extraction>,
  {
    neighbours,
    likeness,
  }: { neighbours(doc: string): ReadonlySet<string>; likeness(a: Claim, b: Claim): Weight },
  memory: Memory,
): [Lookalike, Lookalike][] {
  const claimsOf = (doc: string) => extractions.get(doc)?.claims ?? [];
  const keys = new Map(documents.map((document) => [document.id, () => documentKey(document)]));
  const keyOf = (doc: string) => keys.get(doc)?.() ?? '';
  const claim = (doc: string, id: string) => claimsOf(doc).find((one) => one.id === id)!;
  return documents.flatMap(({ id: left }) => {
    const rivals = [...neighbours(left)].filter((right) => left < right);
    const found = memory.recall(
      () => ['exchanged', keyOf(left), ...rivals.map(keyOf)],
      () =>
        rivals.flatMap((right) =>
          exchanged(claimsOf(left), claimsOf(right), likeness).map((pair) =>
            pair.map(({ a, b, weights }) => ({ a: [a.doc, a.id], b: [b.doc, b.id], weights }) as const),
          ),
        ),
    );
    return found.map(
      (pair) =>
        pair.map(({ a, b, weights }) => ({ a: claim(...a), b: claim(...b), weights })) as [
          Lookalike,
          Lookalike,
        ],
    );
  });
}
