import type { Claim } from '../model/claim.js';
import type { Document } from '../model/document.js';
import { documentKey } from '../model/document-key.js';
import type { Extraction } from '../model/extraction.js';
import type { Memory } from '../model/memory.js';
import type { Lookalike } from './lookalikes.js';

/** What is looked for between two reports. */
interface Search {
  /** Under what the answers are remembered. */
  name: string;
  /** The reports that one may have anything to do with. */
  neighbours(doc: string): ReadonlySet<string>;
  find(left: readonly Claim[], right: readonly Claim[], docs: readonly [string, string]): Lookalike[];
  /** What else an answer hangs on, for one report and all its rivals. */
  hangsOn?(left: string, rivals: readonly string[]): readonly string[];
}

/**
 * The pairs of claims that are found between any two reports; where nothing changed, as it was remembered.
 *
 * @param documents in the order of their ids
 */
export function rememberPairs(
  documents: readonly Document[],
  extractions: ReadonlyMap<string, Extraction>,
  { name, neighbours, find, hangsOn = () => [] }: Search,
  memory: Memory,
): Lookalike[] {
  const claimsOf = (doc: string) => extractions.get(doc)?.claims ?? [];
  const keys = new Map(documents.map((document) => [document.id, () => documentKey(document)]));
  const keyOf = (doc: string) => keys.get(doc)?.() ?? '';
  const claim = ([doc, id]: readonly [string, string]) => claimsOf(doc).find((one) => one.id === id)!;
  return documents.flatMap(({ id: left }) => {
    const rivals = [...neighbours(left)].filter((right) => left < right);
    if (rivals.length === 0) return [];
    const found = memory.recall(
      () => [name, keyOf(left), ...rivals.map(keyOf), ...hangsOn(left, rivals)],
      () =>
        rivals.flatMap((right) =>
          find(claimsOf(left), claimsOf(right), [left, right]).map(
            ({ a, b, weights }) => ({ a: [a.doc, a.id], b: [b.doc, b.id], weights }) as const,
          ),
        ),
    );
    return found.map(({ a, b, weights }) => ({ a: claim(a), b: claim(b), weights }));
  });
}
