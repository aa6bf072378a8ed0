import type { Alignment } from '../model/alignment.js';
import { exchange } from '../model/exchange.js';
import type { FoundPair, FoundPairs } from './find-pairs.js';

/**
 * What was found between reports besides figures of one metric, in groups: lookalikes of the same two readings, wherever
 * they stand, are one; so are reports that tell the same two figures the other way round, and those that tell the same
 * figure in other words. Those of one metric are together as it is.
 */
export function groupPairs({ alike, turned, twins }: FoundPairs): Alignment[] {
  const known = alike.filter((pair) => pair.a.metric !== pair.b.metric);
  return [
    ...grouped(known, (pair) => `alike: ${readingsOf(pair).join(' or ')}`),
    ...grouped(twins, (pair) => `alike: ${readingsOf(pair)[0]}`),
    ...grouped(turned, (pair) => exchange.named(readingsOf(pair))),
  ];
}

function readingsOf({ a, b }: FoundPair): string[] {
  return [a, b].map(({ value, unit }) => `${value} ${unit}`).toSorted(ascending);
}

function grouped(pairs: readonly FoundPair[], nameOf: (pair: FoundPair) => string): Alignment[] {
  const found = new Map<string, Set<string>>();
  for (const pair of pairs) {
    const metric = nameOf(pair);
    found.set(metric, (found.get(metric) ?? new Set()).add(pair.a.id).add(pair.b.id));
  }
  return [...found]
    .map(([metric, ids]) => ({ metric, claims: [...ids] }))
    .toSorted((a, b) => ascending(a.metric, b.metric));
}

function ascending(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
