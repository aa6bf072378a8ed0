import type { Weight } from '../model/alignment.js';
import type { Claim } from '../model/claim.js';
import type { Document } from '../model/document.js';
import type { Extraction } from '../model/extraction.js';
import type { Memory } from '../model/memory.js';
import { exchanged } from './exchanged.js';
import type { Lookalike } from './lookalikes.js';
import { rememberPairs } from './remember-pairs.js';
import type { StoryProfile } from './story-profile.js';

/** What is known of the reports. */
interface Known {
  profiles: readonly StoryProfile[];
  neighbours(doc: string): ReadonlySet<string>;
  likeness(a: Claim, b: Claim): Weight;
}

/**
 * The exchanged figures of all reports that may tell one event. Across languages little is left of what stands around a
 * figure, so that each report must tell the two in one sentence.
 *
 * @param documents in the order of their ids
 */
export function findExchanged(
  documents: readonly Document[],
  extractions: ReadonlyMap<string, Extraction>,
  { profiles, neighbours, likeness }: Known,
  memory: Memory,
): Lookalike[] {
  const words = new Map(profiles.map(({ id, ordinary }) => [id, ordinary]));
  const areOfOneLanguage = ([left, right]: readonly [string, string]) => {
    const known = new Set(words.get(left));
    return (words.get(right) ?? []).some((word) => known.has(word));
  };
  const search = {
    name: 'exchanged',
    neighbours,
    find(left: readonly Claim[], right: readonly Claim[], docs: readonly [string, string]) {
      const found = exchanged(left, right, likeness);
      const isMutual = ({ a, b }: Lookalike) => found.some((other) => other.a === b && other.b === a);
      return areOfOneLanguage(docs) ? found : found.filter(isMutual);
    },
  };
  return rememberPairs(documents, extractions, search, memory);
}
