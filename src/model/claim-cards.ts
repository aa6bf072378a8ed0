import type { ClaimCard } from './claim-card.js';
import type { Extraction } from './extraction.js';

const known = new WeakMap<Extraction, readonly ClaimCard[]>();

/** The cards of all claims of a report, in reading order. */
export function claimCards(extraction: Extraction): readonly ClaimCard[] {
  const before = extraction.cards ?? known.get(extraction);
  if (before) return before;
  const cards = extraction.claims
    .toSorted((a, b) => a.start - b.start)
    .map(({ id, doc, start, metric }) => ({ id, doc, start, metric }));
  known.set(extraction, cards);
  return cards;
}
