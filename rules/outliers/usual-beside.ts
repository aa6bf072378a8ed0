import type { MetricInput } from '../../src/check/rule.js';
import type { Claim } from '../../src/model/claim.js';
import { groupBy } from '../groups/group-by.js';
import { pairsToCompare } from '../sides/pairs-to-compare.js';

/**
 * For each claim, one figure of each other report of the story, copies left out: what is usual. Reports of other events
 * say nothing: one storm may sink ten times as many boats as the last.
 */
export function usualBeside(alike: readonly Claim[], lookup: MetricInput): (claim: Claim) => Claim[] {
  const rivals = new Map<string, Claim[]>();
  const add = (doc: string, others: readonly Claim[]) =>
    rivals.set(doc, [...(rivals.get(doc) ?? []), ...others]);
  for (const [left, right] of pairsToCompare([...groupBy(alike, ({ doc }) => doc).values()], lookup)) {
    add(left[0]?.doc ?? '', right);
    add(right[0]?.doc ?? '', left);
  }
  const speaks = (about: string, one: Claim, other: Claim) =>
    lookup.compare(one, other).weights.some((weight) => weight.about === about && weight.bits > 0);
  const isCopy = (one: Claim, other: Claim) =>
    one.doc === other.doc || (one.value === other.value && speaks('copied', one, other));
  return (claim) => {
    const found: Claim[] = [];
    for (const other of rivals.get(claim.doc) ?? []) {
      if (speaks('story', claim, other) && !found.some((before) => isCopy(before, other))) found.push(other);
    }
    return found;
  };
}
