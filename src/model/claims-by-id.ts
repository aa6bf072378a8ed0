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

/**
 * All claims by their ids. Every stage asks, and in a large archive it takes a while: so it is done once for a list.
 *
 * @param card what finds their cards, where another list has the same
 */
export function claimsById(
  extractions: readonly Extraction[],
  card: Claims['card'] = cardFinder(extractions),
): Claims {
  const before = known.get(extractions);
  if (before) return before;
  const byDoc = new Map(extractions.map((extraction) => [extraction.doc, extraction]));
  const read = new Map<string, Claim>();
  const claims: Claims = {
    get(id) {
      const doc = read.has(id) ? undefined : card(id)?.doc;
      if (doc !== undefined) for (const claim of byDoc.get(doc)?.claims ?? []) read.set(claim.id, claim);
      return read.get(id);
    },
    card,
  };
  known.set(extractions, claims);
  return claims;
}

/** The map is made when the first card is asked for. */
function cardFinder(extractions: readonly Extraction[]): Claims['card'] {
  let cards: Map<string, ClaimCard> | undefined;
  return (id) => (cards ??= allCards(extractions)).get(id);
}

function allCards(extractions: readonly Extraction[]): Map<string, ClaimCard> {
  const cards = new Map<string, ClaimCard>();
  for (const extraction of extractions) for (const card of claimCards(extraction)) cards.set(card.id, card);
  return cards;
}
