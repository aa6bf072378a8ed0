import type { Comparison, Weight } from '../model/alignment.js';
import type { Claim } from '../model/claim.js';
import type { Document } from '../model/document.js';
import { documentKey } from '../model/document-key.js';
import type { Extraction } from '../model/extraction.js';
import type { Memory } from '../model/memory.js';
import type { Passage } from '../model/passage.js';
import { lookalikes } from './lookalikes.js';
import type { Lookalike } from './lookalikes.js';
import { rememberPairs } from './remember-pairs.js';
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
  const copies = new Set(passages.map(({ left, right }) => `${left}\n${right}`));
  const byId = new Map(documents.map((document) => [document.id, document]));
  const thirds = (left: string, right: string) => [...neighbours(left)].filter((third) => third !== right);
  const keyOf = (doc: string) => documentKey(byId.get(doc)!);
  const search = {
    name: 'lookalikes',
    neighbours,
    hangsOn(left: string, rivals: readonly string[]) {
      const between = rivals.map((right) => {
        const { verdict, doubt, daysApart } = stories(left, right);
        return [verdict, doubt, daysApart, copies.has(`${left}\n${right}`)].join(' ');
      });
      return [...between, ...Array.from(neighbours(left), keyOf)];
    },
    find(left: readonly Claim[], right: readonly Claim[], docs: readonly [string, string]) {
      const others = thirds(...docs).map((doc) => extractions.get(doc)?.claims ?? []);
      return lookalikes(left, right, { scope, likeness, others, doubt: stories(...docs).doubt });
    },
  };
  return rememberPairs(documents, extractions, search, memory);
}
