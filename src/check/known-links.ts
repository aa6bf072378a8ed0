import type { Claim } from '../model/claim.js';
import { claimsById } from '../model/claims-by-id.js';
import { deferredExtraction } from '../model/deferred-extraction.js';
import type { Extraction } from '../model/extraction.js';

/**
 * Extractions whose claims name only claims that there are. Claims made elsewhere may name one that was left out, and a
 * rule that follows `of` or `partOf` is to find something there, or no link. What names itself is no link either.
 *
 * @returns them, and what tells how a claim of theirs was given; a claim with no such link is the one that was given
 */
export function knownLinks(extractions: readonly Extraction[]): {
  linked: readonly Extraction[];
  asGiven(claim: Claim): Claim;
} {
  const ids = claimsById(extractions);
  const given = new Map<Claim, Claim>();
  const dangles = (claim: Claim, link: 'of' | 'partOf') =>
    claim[link] !== undefined && (claim[link] === claim.id || !ids.card(claim[link]));
  const linked = (claim: Claim): Claim => {
    if (!dangles(claim, 'of') && !dangles(claim, 'partOf')) return claim;
    const { of, partOf, ...rest } = claim;
    const known = {
      ...rest,
      ...(of !== undefined && !dangles(claim, 'of') && { of }),
      ...(partOf !== undefined && !dangles(claim, 'partOf') && { partOf }),
    };
    given.set(known, claim);
    return known;
  };
  return {
    linked: extractions.map((extraction) =>
      deferredExtraction(extraction, () => ({ ...extraction, claims: extraction.claims.map(linked) })),
    ),
    asGiven: (claim) => given.get(claim) ?? claim,
  };
}
