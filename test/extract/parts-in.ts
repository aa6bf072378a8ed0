import { claimsOf } from './made-report.js';

/** Each claim by its quote, and the whole that it is a part or share of. */
export function partsIn(text: string): string[] {
  const claims = claimsOf(text);
  const quoted = new Map(claims.map(({ id, quote }) => [id, quote]));
  return claims.map(({ quote, partOf, of }) =>
    [quote, partOf && `part of ${quoted.get(partOf)}`, of && `share of ${quoted.get(of)}`]
      .filter(Boolean)
      .join(' '),
  );
}
