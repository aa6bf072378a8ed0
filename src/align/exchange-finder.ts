import type { Weight } from '../model/alignment.js';
import type { Claim } from '../model/claim.js';
import { exchanged } from './exchanged.js';
import type { Finder } from './find-pairs.js';
import type { Lookalike } from './lookalikes.js';
import type { StoryProfile } from './story-profile.js';

/**
 * Finds the exchanged figures of two reports that may tell one event. Across languages little is left of what stands
 * around a figure, so that each report must tell the two in one sentence.
 */
export function exchangeFinder(
  profiles: readonly StoryProfile[],
  likeness: (a: Claim, b: Claim) => Weight,
): Finder {
  const byId = new Map(profiles.map((profile) => [profile.id, profile]));
  const wordsOf = (doc: string) => byId.get(doc)?.ordinary ?? [];
  return (left, right, [one, other]) => {
    const found = exchanged(left, right, likeness);
    const known = new Set(wordsOf(one));
    if (wordsOf(other).some((word) => known.has(word))) return found;
    return found.filter(({ a, b }: Lookalike) => found.some((pair) => pair.a === b && pair.b === a));
  };
}
