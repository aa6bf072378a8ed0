import type { ClaimCard } from '../model/claim-card.js';

/**
 * Claims in groups whose reports hang together: each report tells one story with another of its group, and with none
 * outside of it.
 *
 * @param claims in any order, which those of a group keep; groups come in the order of their first claims
 */
export function claimsByStory(
  claims: readonly ClaimCard[],
  together: (doc: string) => ReadonlySet<string>,
): ClaimCard[][] {
  const groups = new Map<string, ClaimCard[] | undefined>(claims.map(({ doc }) => [doc, undefined]));
  for (const { doc } of claims) if (!groups.get(doc)) spread(doc, groups, together);
  for (const claim of claims) groups.get(claim.doc)!.push(claim);
  return [...new Set(groups.values())] as ClaimCard[][];
}

/** Gives a report and all that hang together with it one group. */
function spread(
  doc: string,
  groups: Map<string, ClaimCard[] | undefined>,
  together: (doc: string) => ReadonlySet<string>,
): void {
  const group: ClaimCard[] = [];
  const open = [doc];
  groups.set(doc, group);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const other of together(next)) {
      if (!groups.has(other) || groups.get(other)) continue;
      groups.set(other, group);
      open.push(other);
    }
  }
}
