import type { MetricInput } from '../../src/check/rule.js';
import { periodContains } from '../../src/model/allen.js';
import type { Claim } from '../../src/model/claim.js';
import { parsePeriod, type Period } from '../../src/model/period.js';
import { groupBy } from '../groups/group-by.js';
import { balance } from './balance.js';
import type { StatedSum } from './stated-sums.js';
import { totalOf } from './total-of.js';

/** Months of a quarter or a year, quarters of a year; two halves, where a year is told. */
const [fewest, most] = [2, 12];

/** What is counted once, not anew in each month, comes nowhere near the sum of its parts: inhabitants, prices. */
const near = 0.2;

/** Ways to choose among several figures for one month; hardly a report gives more. */
const mostChoices = 8;

interface Dated {
  claim: Claim;
  period: Period;
}

/**
 * Totals of a quarter, half or year beside figures for each of its parts in the same report: what three months sold
 * is what the quarter did. Where a month is told twice, as first published and as revised, either may be meant.
 */
export function sumsOverTime({ claims }: MetricInput): StatedSum[] {
  const levels = claims.filter(isDated);
  const alike = groupBy(levels, ({ doc, unit, place, actor }) => [doc, unit, place, actor].join('\n'));
  return [...alike.values()].flatMap((told) => {
    const dated = told.flatMap((claim) => {
      const period = parsePeriod(claim.period ?? '');
      return period ? [{ claim, period }] : [];
    });
    return dated.length > fewest ? dated.flatMap((whole) => sumOf(whole, dated)) : [];
  });
}

function isDated({ measure, relation, value, period, partOf, section }: Claim): boolean {
  const isPlain = measure === 'level' && relation === '=' && value !== null && section !== 'boilerplate';
  return isPlain && partOf === undefined && /^\d{4}(?:-\d\d)?(?:\/\d{4}-\d\d)?$/.test(period ?? '');
}

function sumOf(whole: Dated, dated: readonly Dated[]): StatedSum[] {
  const within = dated.filter(({ period }) => isWithin(period, whole.period));
  const steps = [...groupBy(within, ({ period }) => period.start).values()];
  const length = steps[0]?.[0] && lengthOf(steps[0][0].period);
  const isTiled =
    steps.length >= fewest &&
    steps.length <= most &&
    within.every(({ period }) => lengthOf(period) === length) &&
    tiles(
      steps.map(([first]) => first!.period).toSorted((a, b) => a.start - b.start),
      whole.period,
    );
  if (!isTiled) return [];
  const sums = choices(steps).map((parts) => ({ whole: whole.claim, parts, others: [] }));
  if (sums.some((sum) => balance(sum) === 'balanced')) return [];
  const [nearest] = sums.toSorted((a, b) => offBy(a) - offBy(b));
  return nearest && offBy(nearest) <= near ? [nearest] : [];
}

const isWithin = (part: Period, whole: Period): boolean =>
  periodContains(whole, part) && lengthOf(part) < lengthOf(whole);

/** In months, so that February is as long as March. */
const lengthOf = ({ start, end }: Period): number => Math.round((end - start + 1) / 30.4);

/** One behind the other, from the first day of the whole to its last. */
function tiles(parts: readonly Period[], whole: Period): boolean {
  const isJoined = parts.every(
    ({ start }, at) => start === (at === 0 ? whole.start : parts[at - 1]!.end + 1),
  );
  return isJoined && parts.at(-1)?.end === whole.end;
}

/** One figure for each step, in every way; the first few. */
function choices(steps: readonly (readonly Dated[])[]): Claim[][] {
  return steps.reduce<Claim[][]>(
    (all, step) => all.flatMap((parts) => step.map(({ claim }) => [...parts, claim])).slice(0, mostChoices),
    [[]],
  );
}

const offBy = ({ whole, parts }: StatedSum): number =>
  Math.abs(totalOf(parts) - (whole.value ?? 0)) / Math.abs(whole.value ?? 0);
