import type { Claim } from '../model/claim.js';
import type { ScopeVerdict } from './compare-periods.js';

/** What else is known when two places are compared. */
export interface PlaceContext {
  /** Their sentences run alike and the figures stand in the same place of them. */
  copied: boolean;
  /** Whether a report is about a place. */
  about(doc: string, place: string): boolean;
}

/**
 * Whether two claims of one metric speak of the same place. Within a report, a figure without a place beside
 * one with a place is the whole beside its part ("127 dead, 71 of them in Tern Bay"). Between reports it can be
 * that as well as the same figure told with less care.
 */
export function comparePlaces(a: Claim, b: Claim, { copied, about }: PlaceContext): ScopeVerdict {
  const [one, other] = [words(a.place), words(b.place)];
  if (!one && !other) return { relation: 'same', why: 'no place is named' };
  if (one && other) return bothNamed(one, other, `${a.place} and ${b.place}`);
  const [placed, silent] = one ? [a, b] : [b, a];
  const why = `only one is for ${placed.place}`;
  if (copied) return { relation: 'same', why };
  if (a.doc !== b.doc) return betweenReports(placed, silent, about);
  // A headline names the place once for all that its report tells, and a body does not repeat it.
  if (placed.section === 'title') return { relation: 'same', why };
  return { relation: one ? 'contained' : 'contains', why };
}

function betweenReports(
  { place = '' }: Claim,
  { actor, doc }: Claim,
  about: PlaceContext['about'],
): ScopeVerdict {
  const why = `only one is for ${place}`;
  // "the Kestrel Bay lighthouse drew" has it as the one who acts, "at the lighthouse in Kestrel Bay" as the place.
  if (actor?.toLowerCase() === place.toLowerCase())
    return { relation: 'same', why: `${place} on both sides` };
  return about(doc, place)
    ? { relation: 'same', why: `${why}, which the other report is about` }
    : { relation: 'unclear', why };
}

function bothNamed(a: string[], b: string[], why: string): ScopeVerdict {
  const aInB = a.every((word) => b.includes(word));
  const bInA = b.every((word) => a.includes(word));
  if (aInB && bInA) return { relation: 'same', why: 'the same place' };
  // "Tern Bay, Fulmar County" is in "Fulmar County".
  if (bInA) return { relation: 'contained', why };
  if (aInB) return { relation: 'contains', why };
  return { relation: 'apart', why };
}

function words(place: string | undefined): string[] | undefined {
  return place?.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? undefined;
}
