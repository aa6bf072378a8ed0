import type { Claim } from './claim.js';
import { sum } from './decimal.js';

type Stated = Pick<Claim, 'doc' | 'start' | 'low' | 'high' | 'margin'>;

/** Claims of one fact that agree with the one that speaks for them. */
export interface Camp<T> {
  head: T;
  /** Itself among them, in the order in which they came. */
  claims: T[];
}

/**
 * Sorts claims of one fact by what they say. Agreement does not chain, so each camp is judged against the claim
 * that leaves its figure the least room, `high - low + 2 * margin`; the camp of the most precise one comes first,
 * then that of the most precise of those that are left. For plain figures that is the one with the smallest
 * margin. One with an open side ("more than 12") comes after all that are bounded, since it would agree with
 * nearly everything, and one that can't be read comes last. Equals go by document id, then by place in the text,
 * so that the answer does not hang on the order of the list.
 */
export function camps<T extends Stated>(
  claims: readonly T[],
  agrees: (claim: T, head: T) => boolean,
): Camp<T>[] {
  const heads = byPrecision(claims);
  const found: Camp<T>[] = [];
  const taken = new Set<T>();
  let left = claims;
  for (const head of heads) {
    if (taken.has(head)) continue;
    const own = left.filter((claim) => claim === head || agrees(claim, head));
    for (const claim of own) taken.add(claim);
    left = left.filter((claim) => !taken.has(claim));
    found.push({ head, claims: own });
  }
  return found;
}

function byPrecision<T extends Stated>(claims: readonly T[]): T[] {
  const known = claims.map((claim) => ({ claim, open: sidesOpen(claim), room: roomOf(claim) }));
  known.sort(
    (a, b) =>
      a.open - b.open ||
      a.room - b.room ||
      a.claim.margin - b.claim.margin ||
      ascending(a.claim.doc, b.claim.doc) ||
      a.claim.start - b.claim.start,
  );
  return known.map(({ claim }) => claim);
}

function sidesOpen({ low, high }: Stated): number {
  return Number(low === null) + Number(high === null);
}

/** How far apart the smallest and the largest true value may lie, in the claim's unit; open sides left out. */
function roomOf({ low, high, margin }: Stated): number {
  const between = low === null || high === null ? [] : [high, -low];
  return sum([...between, margin, margin]);
}

function ascending(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
