import type { Lookup, MetricInput } from '../../src/check/rule.js';
import type { Claim } from '../../src/model/claim.js';
import { groupBy } from '../groups/group-by.js';
import { daysBetween } from '../sides/days-between.js';
import { lists } from './lists.js';
import { sameButPlace } from './same-but-place.js';
import type { StatedSum } from './stated-sums.js';

/**
 * Totals that one report tells, each with a list of parts that another report tells of the same thing, place by place.
 * The two tell one event, do not copy each other, and the list was not made after the total: what goes on grows. A
 * report that has a total of its own is held to that one.
 */
export function sumsAcross(input: MetricInput): StatedSum[] {
  const levels = input.claims.filter(isLevel);
  const byDocument = groupBy(levels, ({ doc }) => doc);
  return [...byDocument].flatMap(([doc, claims]) =>
    placeLists(claims, input).flatMap((parts) => {
      const rest = claims.filter((claim) => !parts.includes(claim));
      const near = [...input.neighbours(doc)].flatMap((other) => byDocument.get(other) ?? []);
      return near
        .filter((whole) => isWholeOf(parts, whole, input) && !isToldBeside(whole, rest, input))
        .map((whole) => ({ whole, parts, others: [] }));
    }),
  );
}

function isLevel({ measure, section, low, high, partOf, direction }: Claim): boolean {
  const isStated = low !== null || high !== null;
  return (
    measure === 'level' &&
    section !== 'boilerplate' &&
    isStated &&
    partOf === undefined &&
    direction === undefined
  );
}

/** Lists in which every figure is for a place of its own. */
function placeLists(claims: readonly Claim[], { document }: Lookup): Claim[][] {
  const [first] = claims;
  const placed = claims.filter(({ place, unit }) => place !== undefined && unit === first?.unit);
  if (!first || placed.length < 2) return [];
  const inOrder = placed.toSorted((a, b) => a.start - b.start);
  return lists(inOrder, document(first.doc).text).filter(
    (list) => list.length > 1 && list.every((one) => list.every((two) => one === two || areApart(one, two))),
  );
}

function areApart(a: Claim, b: Claim): boolean {
  const [one = '', other = ''] = [a, b].map(({ place = '' }) => place.toLowerCase());
  return !one.includes(other) && !other.includes(one);
}

function isWholeOf(parts: readonly Claim[], whole: Claim, input: MetricInput): boolean {
  const [first] = parts;
  if (!first || whole.unit !== first.unit || !isAround(whole, parts, input)) return false;
  if ((daysBetween(whole.doc, first.doc, input) ?? 0) > 0) return false;
  // The one place that the other report is about, and no total.
  if (parts.some(({ value }) => value === whole.value)) return false;
  return parts.every((part) => sameButPlace(whole, part, input));
}

/** A total for all places, or for one that the report with the parts is about, and that is none of them. */
function isAround({ place }: Claim, parts: readonly Claim[], { document }: Lookup): boolean {
  if (place === undefined) return true;
  const [first] = parts;
  const isPart = parts.some((part) => !areApart(part, { ...part, place }));
  return first !== undefined && !isPart && document(first.doc).text.includes(place);
}

/** The report with the parts has a total of its own, or the total is one more of its figures. */
function isToldBeside(whole: Claim, rest: readonly Claim[], { compare }: MetricInput): boolean {
  return rest.some((claim) => claim.place === undefined || compare(whole, claim).relation === 'same');
}
