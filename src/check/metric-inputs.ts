import type { Alignment } from '../model/alignment.js';
import { claimsByStory } from './claims-by-story.js';
import type { Lookup, MetricInput } from './rule.js';

/** So many reports are compared each with each; among more, what tells no common story proves nothing. */
const few = 12;

/** What rules see together of each metric: all of it, or of a crowded one what is told of stories that hang together. */
export function metricInputs(alignments: readonly Alignment[], lookup: Lookup): MetricInput[] {
  return alignments.flatMap(({ metric, claims: ids }) => {
    const all = ids.map(lookup.claim);
    const crowded = new Set(all.map(({ doc }) => doc)).size > few;
    const stories = crowded ? claimsByStory(all, lookup.neighbours) : [all];
    return stories.map((claims): MetricInput => ({ ...lookup, scope: 'metric', metric, claims, crowded }));
  });
}
