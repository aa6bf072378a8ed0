import type { Lookup } from '../../src/check/rule.js';
import type { Claim } from '../../src/model/claim.js';
import { parsePeriod } from '../../src/model/period.js';

type Pair = [readonly Claim[], readonly Claim[]];

/** Reports up to so many days apart come under one key; more than align takes for "near". */
const window = 8;

/** So many reports are compared each with each. */
const few = 50;

/**
 * Which reports' claims are worth comparing, two by two, without looking at all pairs of a large archive: those
 * made within days of each other, and those that state the same period. A report without a day is compared with
 * all. What no key brings together could only turn out to be for another time, or too unclear to tell.
 */
export function pairsToCompare(reports: readonly (readonly Claim[])[], lookup: Lookup): Pair[] {
  const days = reports.map((claims) => (reports.length > few ? dayOf(claims, lookup) : undefined));
  const holders = new Map<string, number[]>();
  reports.forEach((claims, at) => {
    for (const key of keysOf(claims, days[at])) holders.set(key, [...(holders.get(key) ?? []), at]);
  });
  const undated = reports.flatMap((_, at) => (days[at] === undefined ? [at] : []));
  return reports.flatMap((claims, at) => {
    const rivals = new Set(days[at] === undefined ? reports.keys() : undated);
    for (const key of keysOf(claims, days[at])) holders.get(key)?.forEach((other) => rivals.add(other));
    return [...rivals]
      .filter((other) => other > at)
      .toSorted((a, b) => a - b)
      .map((other): Pair => [claims, reports[other] ?? []]);
  });
}

function keysOf(claims: readonly Claim[], day: number | undefined): Set<string> {
  const stretch = day === undefined ? undefined : Math.floor(day / window);
  const days = stretch === undefined ? [] : [`made ${stretch}`, `made ${stretch + 1}`];
  return new Set([
    ...days,
    ...claims.flatMap(({ period }) => (period === undefined ? [] : [`for ${period}`])),
  ]);
}

/** Days of an open year are counted in a stand-in, and so only meet their like. */
function dayOf([claim]: readonly Claim[], { extraction }: Lookup): number | undefined {
  const day = claim && parsePeriod(extraction(claim.doc).anchor?.edtf ?? '');
  return day && day.unspecified === '' ? day.start : undefined;
}
