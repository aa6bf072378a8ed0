import type { Document } from '../../src/model/document.js';
import type { Claim } from '../../src/model/claim.js';

/** "87 mph (140 km/h": nothing but a bracket stands between a figure and what it comes to in other units. */
const opening = /^\s?[(（]\s?(?:about |around |roughly |some |nearly |almost )?$/;

/** The figure that follows in brackets behind another one, and is closed there: `(140 km/h)`. */
export function bracketed(claim: Claim, claims: readonly Claim[], { text }: Document): Claim | undefined {
  return claims.find(
    ({ start, end }) =>
      start > claim.end &&
      opening.test(text.slice(claim.end, start)) &&
      /^\s?[)）]/.test(text.slice(end, end + 2)),
  );
}
