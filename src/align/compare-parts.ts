import type { Claim } from '../model/claim.js';
import type { ScopeVerdict } from './compare-periods.js';

/**
 * Whether two claims of one metric are a part and its whole, or two parts of one whole: "3,874 cases, 1,507 of
 * them in the north and 816 in the south" says three things about cases.
 */
export function compareParts(a: Claim, b: Claim, claim: (id: string) => Claim | undefined): ScopeVerdict {
  const [wholesOfA, wholesOfB] = [wholesOf(a, claim), wholesOf(b, claim)];
  if (wholesOfA.includes(b) || wholesOfB.includes(a))
    return { relation: 'apart', why: 'one is part of the other' };
  if (wholesOfA.some((whole) => wholesOfB.includes(whole))) {
    return { relation: 'apart', why: 'both are parts of one whole' };
  }
  const [partA, partB] = [isPartOfItsKind(a, wholesOfA), isPartOfItsKind(b, wholesOfB)];
  const placed = a.place !== undefined && b.place !== undefined;
  if (placed || (!partA && !partB)) return { relation: 'same', why: 'neither is part of the other' };
  // Which part it is, only a place tells.
  if (partA && partB) return { relation: 'unclear', why: 'not surely the same part' };
  return { relation: 'apart', why: 'one is a part of such a figure' };
}

/** The whole of a claim, its whole, and so on. */
function wholesOf({ partOf }: Claim, claim: (id: string) => Claim | undefined): Claim[] {
  const found: Claim[] = [];
  for (let whole = partOf && claim(partOf); whole && !found.includes(whole);) {
    found.push(whole);
    whole = whole.partOf && claim(whole.partOf);
  }
  return found;
}

/** The 1,507 of the 3,874 cases: counted as the same thing as the whole. */
function isPartOfItsKind({ metric }: Claim, wholes: readonly Claim[]): boolean {
  return wholes.some((whole) => whole.metric === metric);
}
