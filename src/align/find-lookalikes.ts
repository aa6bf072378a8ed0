import type { Comparison, Weight } from '../model/alignment.js';
import type { Claim } from '../model/claim.js';
import type { Document } from '../model/document.js';
import { documentKey } from '../model/document-key.js';
import type { Extraction } from '../model/extraction.js';
import type { Memory } from '../model/memory.js';
import type { Passage } from '../model/passage.js';
import { lookalikes } from './lookalikes.js';
import type { Lookalike } from './lookalikes.js';
import type { StoryVerdict } from './tell-stories.js';

/** What two documents have to do with each other, as far as it is known without their lookalikes. */
interface Known {
  neighbours(doc: string): ReadonlySet<string>;
  stories(left: string, right: string): StoryVerdict;
  passages: readonly Passage[];
  scope(a: Claim, b: Claim): Comparison;
  likeness(a: Claim, b: Claim): Weight;
}

/**
 * The lookalikes of all reports that may tell one event.
 *
 * @param documents in the order of their ids
 */
export function findLookalikes(
  documents: readonly Document[],
  extractions: ReadonlyMap<string, Extraction>,
  { neighbours, stories, passages, scope, likeness }: Known,
  memory: Memory,
): Lookalike[] {
  const claimsOf = (doc: string) => extractions.get(doc)?.claims ?? [];
  const keys = new Map(documents.map((document) => [document.id, () => documentKey(document)]));
  const keyOf = (doc: string) => keys.get(doc)?.() ?? '';
  const copies = new Set(passages.map(({ left, right }) => `${left}\n${right}`));
  const between = (left: string, right: string) => {
    const { verdict, doubt, daysApart } = stories(left, right);
    return `${verdict} ${doubt} ${daysApart} ${copies.has(`${left}\n${right}`)}`;
  };
  return documents.flatMap(({ id: left }) => {
    const rivals = [...neighbours(left)].filter((right) => left < right);
    const found = memory.recall(
      () => ['lookalikes', keyOf(left), ...rivals.flatMap((right) => [keyOf(right), between(left, right)])],
      () =>
        rivals.flatMap((right) => {
          const context = { scope, likeness, doubt: stories(left, right).doubt };
          const alike = lookalikes(claimsOf(left), claimsOf(right), context);
          return alike.map(({ a, b, weights }) => ({ right, a: a.id, b: b.id, weights }));
        }),
    );
    const claim = (doc: string, id: string) => claimsOf(doc).find((one) => one.id === id)!;
    return found.map(({ right, a, b, weights }) => ({ a: claim(left, a), b: claim(right, b), weights }));
  });
}
