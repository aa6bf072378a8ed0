import type { Claim } from '../model/claim.js';
import type { ScopeVerdict } from './compare-periods.js';

/**
 * Whether two claims of one metric speak of the same place. Within a report, a figure without a place beside
 * one with a place is the whole beside its part ("127 dead, 71 of them in Tern Bay"). Between reports it can be
 * that as well as the same figure told with less care.
 */
export function comparePlaces(a: Claim, b: Claim, copied: boolean): ScopeVerdict {
  const [one, other] = [words(a.place), words(b.place)];
  if (!one && !other) return { relation: 'same', why: 'no place is named' };
  if (one && other) return bothNamed(one, other, `${a.place} and ${b.place}`);
  const why = `only one is for ${a.place ?? b.place}`;
  // "the Kestrel Bay lighthouse drew" has it as the one who acts, "drew to the lighthouse in Kestrel Bay" as the place.
  const acting = words(one ? b.actor : a.actor);
  if (acting && a.doc !== b.doc && bothNamed(one ?? other ?? [], acting, why).relation === 'same')
    return { relation: 'same', why: 'the same name' };
  // A headline names the place once for all that its report tells, and a body does not repeat it.
  const fromHeadline = a.doc === b.doc && [a, b].some(({ section, place }) => section === 'title' && place);
  if (copied || fromHeadline) return { relation: 'same', why };
  if (a.doc !== b.doc) return { relation: 'unclear', why };
  return { relation: one ? 'contained' : 'contains', why };
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
