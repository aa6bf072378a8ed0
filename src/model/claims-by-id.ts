import type { ClaimCard } from './claim-card.js';
import { claimCards } from './claim-cards.js';
import type { Claim } from './claim.js';
import type { Extraction } from './extraction.js';

interface Claims {
  get(id: string): Claim | undefined;
  /** Where only this is asked for, no claim is read. */
  card(id: string): ClaimCard | undefined;
}

const known = new WeakMap<readonly Extraction[], Claims>();

/** All claims by their ids. Every stage asks, and in a large archive it takes a while: so it is done once for a list. */
export function claimsById(extractions: readonly Extraction[]): Claims {
  const before = known.get(extractions);
  if (before) return before;
  const byDoc = new Map(extractions.map((extraction) => [extraction.doc, extraction]));
  const cards = new Map<string, ClaimCard>();
  for (const extraction of extractions) for (const card of claimCards(extraction)) cards.set(card.id, card);
  const read = new Map<string, Claim>();
  const claims: Claims = {
    get(id) {
      const doc = read.has(id) ? undefined : cards.get(id)?.doc;
      if (doc !== undefined) for (const claim of byDoc.get(doc)?.claims ?? []) read.set(claim.id, claim);
      return read.get(id);
    },
    card: (id) => cards.get(id),
  };
  known.set(extractions, claims);
  return claims;
}
