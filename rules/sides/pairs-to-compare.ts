import type { MetricInput } from '../../src/check/rule.js';
import type { Claim } from '../../src/model/claim.js';

type Pair = [readonly Claim[], readonly Claim[]];

/**
 * Which reports' claims are worth comparing, two by two, without looking at all pairs of a large archive: those of
 * reports that may tell one story. The rest could only turn out to be for another time or too unclear to tell.
 *
 * @param reports the claims of one report each, none empty
 */
export function pairsToCompare(
  reports: readonly (readonly Claim[])[],
  { neighbours, crowded }: Pick<MetricInput, 'neighbours' | 'crowded'>,
): Pair[] {
  const places = new Map(reports.map(([first], at) => [first?.doc, at]));
  return reports.flatMap((claims, at) => {
    const doc = claims[0]?.doc ?? '';
    const rivals = crowded
      ? [...neighbours(doc)].flatMap((other) => places.get(other) ?? []).toSorted((a, b) => a - b)
      : [...reports.keys()];
    return rivals.filter((other) => other > at).map((other): Pair => [claims, reports[other] ?? []]);
  });
}
