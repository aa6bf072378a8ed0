import type { Alignment } from '../model/alignment.js';
import type { ClaimCard } from '../model/claim-card.js';
import { claimsByStory } from './claims-by-story.js';
import type { Subject } from './subject.js';

/** So many reports are compared each with each; among more, what tells no common story proves nothing. */
const few = 12;

interface Known {
  card(id: string): ClaimCard;
  /** The documents that tell one story with one. */
  together(doc: string): ReadonlySet<string>;
}

/** What rules see together of each metric: all of it, or of a crowded one what is told of stories that hang together. */
export function metricInputs(
  alignments: readonly Alignment[],
  { card, together }: Known,
): Extract<Subject, { scope: 'metric' }>[] {
  return alignments.flatMap(({ metric, claims: ids }) => {
    const all = ids.map(card);
    const crowded = all.length > few && new Set(all.map(({ doc }) => doc)).size > few;
    const stories = crowded ? claimsByStory(all, together) : [all];
    return stories.map((cards) => ({ scope: 'metric', metric, cards, crowded }));
  });
}
