import type { Lookup } from '../../src/check/rule.js';
import type { Claim } from '../../src/model/claim.js';
import { parsePeriod } from '../../src/model/period.js';

type Pair = [readonly Claim[], readonly Claim[]];

/** Reports up to so many days apart come under one key; more than align takes for "near". */
const window = 8;

/**
 * Which reports' claims are worth comparing, two by two, without looking at all pairs of a large archive: those
 * made within days of each other, those that state the same period, and those with figures of the same digits,
 * which a slip of scale or a swap leaves. A report without a day is compared with all. What no key brings
 * together could only turn out to be for another time, or too unclear to tell.
 */
export function pairsToCompare(reports: readonly (readonly Claim[])[], lookup: Lookup): Pair[] {
  const holders = new Map<string, number[]>();
  const days = reports.map((claims) => dayOf(claims, lookup));
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
  const week = day === undefined ? undefined : Math.floor(day / window);
  const days = week === undefined ? [] : [`day ${week}`, `day ${week + 1}`];
  const own = claims.flatMap(({ period, value }) => [`period ${period}`, `digits ${digitsOf(value)}`]);
  return new Set([...days, ...own.filter((key) => !key.endsWith('undefined'))]);
}

/** Days of an open year are counted in a stand-in, and so only meet their like. */
function dayOf([claim]: readonly Claim[], { extraction }: Lookup): number | undefined {
  const day = claim && parsePeriod(extraction(claim.doc).anchor?.edtf ?? '');
  return day && day.unspecified === '' ? day.start : undefined;
}

function digitsOf(value: number | null): string | undefined {
  if (value === null) return undefined;
  const digits = value
    .toPrecision(15)
    .replace(/e.*|\D/g, '')
    .replace(/^0+|0+$/g, '');
  return Array.from(digits).toSorted().join('');
}
