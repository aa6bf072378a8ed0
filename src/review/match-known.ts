import type { Sided } from './quoted-sides.js';

/**
 * For each finding the known one that it is, by its place in the list, each known one for one finding only: so of three
 * that are alike, two of them known, one is new. First those that rest on the same sentences of the same documents,
 * then those on the same sentences, then those that lost a side: a report that goes makes nothing new.
 */
export function matchKnown(findings: readonly Sided[], known: readonly Sided[]): (number | undefined)[] {
  const free = new Set(known.keys());
  const matched: (number | undefined)[] = findings.map(() => undefined);
  const take = (candidatesOf: (found: Sided) => readonly number[]) => {
    findings.forEach((found, index) => {
      if (matched[index] !== undefined) return;
      const at = candidatesOf(found).find((candidate) => free.has(candidate));
      matched[index] = at;
      if (at !== undefined) free.delete(at);
    });
  };
  const exact = indexBy(known, (one) => [JSON.stringify([one.rule, one.sides, one.documents])]);
  const alike = indexBy(known, (one) => [JSON.stringify([one.rule, one.sides])]);
  const holding = indexBy(known, ({ rule, sides }) => [...new Set(sides)].map((side) => `${rule}\t${side}`));
  take(({ rule, sides, documents }) => exact.get(JSON.stringify([rule, sides, documents])) ?? []);
  take(({ rule, sides }) => alike.get(JSON.stringify([rule, sides])) ?? []);
  take(({ rule, sides }) => {
    const candidates = holding.get(`${rule}\t${sides[0]}`) ?? [];
    return candidates.filter((at) => isWithin(sides, known[at]?.sides ?? []));
  });
  return matched;
}

function indexBy(known: readonly Sided[], keysOf: (one: Sided) => string[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  known.forEach((one, at) => {
    for (const key of keysOf(one)) index.set(key, [...(index.get(key) ?? []), at]);
  });
  return index;
}

/** Each as often as it is there; both are sorted. */
function isWithin(some: readonly string[], all: readonly string[]): boolean {
  let at = 0;
  return some.every((side) => {
    while (at < all.length && all[at] !== side) at++;
    return at++ < all.length;
  });
}
