import type { Claim } from './claim.js';
import { sum } from './decimal.js';

type Stated = Pick<Claim, 'doc' | 'start' | 'low' | 'high' | 'margin'>;

/**
 * The claim that a set of claims of one fact is to be judged against, since agreement does not chain: the one
 * that leaves its figure the least room, `high - low + 2 * margin`. For plain figures that is the one with the
 * smallest margin. One with an open side ("more than 12") comes after all that are bounded, since it would
 * agree with nearly everything, and one that can't be read comes last. Equals go by document id, then by place
 * in the text, so that the answer does not hang on the order of the list.
 *
 * @returns undefined for an empty list
 */
export function mostPrecise<T extends Stated>(claims: readonly T[]): T | undefined {
  return mostPreciseFirst(claims)[0];
}

/** All of them, the one that the others are to be judged against first, then what would take its place. */
export function mostPreciseFirst<T extends Stated>(claims: readonly T[]): T[] {
  return claims
    .map((claim) => ({ claim, open: sidesOpen(claim), room: room(claim) }))
    .sort(
      (a, b) =>
        ascending(a.open, b.open) ||
        ascending(a.room, b.room) ||
        ascending(a.claim.margin, b.claim.margin) ||
        ascending(a.claim.doc, b.claim.doc) ||
        ascending(a.claim.start, b.claim.start),
    )
    .map(({ claim }) => claim);
}

function sidesOpen({ low, high }: Stated): number {
  return Number(low === null) + Number(high === null);
}

/** How far apart the smallest and the largest true value may lie, in the claim's unit; open sides left out. */
function room({ low, high, margin }: Stated): number {
  const between = low === null || high === null ? [] : [high, -low];
  return sum([...between, margin, margin]);
}

function ascending<T extends number | string>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
