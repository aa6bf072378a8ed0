import type { Claim } from './claim.js';
import type { Extraction } from './extraction.js';

const known = new WeakMap<readonly Extraction[], ReadonlyMap<string, Claim>>();

/** All claims by their ids. Every stage asks, and in a large archive it takes a while: so it is done once for a list. */
export function claimsById(extractions: readonly Extraction[]): ReadonlyMap<string, Claim> {
  const before = known.get(extractions);
  if (before) return before;
  const claims = new Map<string, Claim>();
  for (const extraction of extractions) for (const claim of extraction.claims) claims.set(claim.id, claim);
  known.set(extractions, claims);
  return claims;
}
