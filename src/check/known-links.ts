import type { Claim } from '../model/claim.js';
import { claimsById } from '../model/claims-by-id.js';
import type { Extraction } from '../model/extraction.js';

/**
 * Extractions whose claims name only claims that there are. Claims made elsewhere may name one that was left out, and a
 * rule that follows `of` or `partOf` is to find something there, or no link. What names itself is no link either.
 *
 * @returns the same extraction where nothing dangles in it, and the same list where nothing does at all
 */
export function knownLinks(extractions: readonly Extraction[]): readonly Extraction[] {
  const ids = claimsById(extractions);
  const dangles = (claim: Claim, link: 'of' | 'partOf') =>
    claim[link] !== undefined && (claim[link] === claim.id || !ids.has(claim[link]));
  const linked = (claim: Claim): Claim => {
    if (!dangles(claim, 'of') && !dangles(claim, 'partOf')) return claim;
    const { of, partOf, ...rest } = claim;
    return {
      ...rest,
      ...(of !== undefined && !dangles(claim, 'of') && { of }),
      ...(partOf !== undefined && !dangles(claim, 'partOf') && { partOf }),
    };
  };
  const known = extractions.map((extraction) => {
    const claims = extraction.claims.map(linked);
    return claims.every((claim, at) => claim === extraction.claims[at])
      ? extraction
      : { ...extraction, claims };
  });
  return known.every((extraction, at) => extraction === extractions[at]) ? extractions : known;
}
