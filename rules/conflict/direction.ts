import type { MetricInput, MetricRule } from '../../src/check/rule.js';
import { agree } from '../../src/model/agree.js';
import type { Claim } from '../../src/model/claim.js';
import { ofOneLevel } from '../levels/of-one-level.js';
import { quoted } from '../wording/quoted.js';
import { series } from '../wording/series.js';

export const conflictDirection: MetricRule = {
  id: 'conflict/direction',
  summary: 'The same change, up in one report and down in another',
  why: 'A rise told as a fall turns the story round; the figure itself looks right, so nobody stumbles over it.',
  severity: 'error',
  scope: 'metric',

  *check(input) {
    const changes = input.claims.filter(({ measure, direction }) => measure === 'change' && direction);
    const seen = new Set<Claim>();
    for (const claim of changes) {
      const other = seen.has(claim) ? undefined : underOtherName(claim, input);
      if (!other || changes.some((one) => isOpposite(claim, one, input))) continue;
      seen.add(claim);
      yield {
        message: `${side([claim], input)}, but ${side([other], input)}.`,
        claims: [claim, other],
        severity: 'warning',
        cause: 'unknown',
      };
    }
    for (const claim of changes) {
      const against = changes.filter((other) => isOpposite(claim, other, input));
      const [first] = against;
      if (!first || seen.has(claim)) continue;
      const agreeing = changes.filter((other) => other === claim || isOpposite(other, first, input));
      [...agreeing, ...against].forEach((named) => seen.add(named));
      const [few, many] =
        documentsOf(agreeing) > documentsOf(against) ? [against, agreeing] : [agreeing, against];
      yield {
        message: `${side(few, input)}, but ${side(many, input)}.`,
        claims: [...few, ...many],
        severity: isSure(claim, first, input) ? 'error' : 'warning',
        cause: 'unknown',
      };
    }
  },

  examples: {
    pass: [
      {
        title: 'Two months, two directions',
        documents: [
          'Landings at Kestrel Bay rose 4% in May 2023 after a long and stormy spring.',
          'Landings at Kestrel Bay fell 4% in June 2023 after a long and stormy spring.',
        ],
      },
    ],
    fail: [
      {
        title: 'A fall told as a rise',
        documents: [
          'Landings at Kestrel Bay fell 4% in May 2023 after a long and stormy spring.',
          'Landings at Kestrel Bay rose 4% in May 2023 after a long and stormy spring.',
        ],
        says: ['a.md tells of a fall of "4%", but b.md tells of a rise of "4%".'],
      },
      {
        title: 'A fall and a rise to one level, with the month left out in one report',
        documents: [
          'Landings at Kestrel Bay fell 4% to 1,382 tonnes in May 2023.',
          'Landings at Kestrel Bay rose 4% to 1,382 tonnes, the harbour office said.',
        ],
        says: ['a.md tells of a fall of "4%", but b.md tells of a rise of "4%".'],
      },
      {
        title: 'Fewer in one report, a rise in the other, and in per cent',
        documents: [
          '---\npublished: 2024-05-02\nevent: ferry\n---\nThe Kestrel Bay ferry employed 1,382 people in May 2023, 58 fewer than a year before.',
          '---\npublished: 2024-05-02\nevent: ferry\n---\nThe number of people employed by the Kestrel Bay ferry rose by 4.0% to 1,382 in May 2023.',
        ],
        says: ['a.md tells of a fall of "58", but b.md tells of a rise of "4.0%".'],
      },
      {
        title: 'One level under two names, reached from above and from below',
        documents: [
          'Sales of tickets for the Kestrel Bay ferry fell 12% to 384,112 in March 2023.',
          'In March 2023 the number of journeys booked at Kestrel Bay rose 12% to 384,112.',
        ],
        says: ['a.md tells of a fall of "12%", but b.md tells of a rise of "12%".'],
      },
    ],
  },
};

/** In one report it is more likely two changes than a slip. */
function isOpposite(a: Claim, b: Claim, input: MetricInput): boolean {
  const sameBasis = a.basis === undefined || b.basis === undefined || a.basis === b.basis;
  if (a.doc === b.doc || a.direction === b.direction || !sameBasis || !isAsMuch(a, b, input)) return false;
  return isSure(a, b, input) || (ofOneLevel(a, b, input) && input.compare(a, b).relation !== 'apart');
}

/** By the same figure, or by one that is as much of one level: "380 fewer" and "3.9% more" people to 9,480. */
function isAsMuch(a: Claim, b: Claim, input: MetricInput): boolean {
  if (agree(a, b)) return true;
  const [percent, amount] = a.unit === '%' ? [a, b] : [b, a];
  const level = amount.of === undefined ? undefined : input.claim(amount.of);
  if (percent.unit !== '%' || amount.unit !== level?.unit || !ofOneLevel(a, b, input)) return false;
  if (level.value === null || amount.value === null || percent.value === null) return false;
  const moved = Math.abs(amount.value);
  const before = amount.direction === 'down' ? level.value + moved : level.value - moved;
  return Math.abs((100 * moved) / before - Math.abs(percent.value)) <= percent.margin;
}

/** A change of another metric in a report of the event, to the same level, by as much, and the other way; told once. */
function underOtherName(claim: Claim, input: MetricInput): Claim | undefined {
  for (const doc of input.neighbours(claim.doc)) {
    if (doc < claim.doc) continue;
    const found = input
      .extraction(doc)
      .claims.find(
        (other) =>
          other.metric !== claim.metric &&
          other.measure === 'change' &&
          other.direction !== undefined &&
          other.direction !== claim.direction &&
          other.unit === claim.unit &&
          other.value === claim.value &&
          ofOneLevel(claim, other, input),
      );
    if (found) return found;
  }
  return undefined;
}

function isSure(a: Claim, b: Claim, { compare }: MetricInput): boolean {
  return compare(a, b).relation === 'same';
}

function documentsOf(claims: readonly Claim[]): number {
  return new Set(claims.map(({ doc }) => doc)).size;
}

function side(claims: readonly Claim[], lookup: Parameters<typeof quoted>[1]): string {
  const [first] = claims as [Claim];
  const verb = first.direction === 'up' ? 'rise' : 'fall';
  const say = documentsOf(claims) === 1 ? 'tells' : 'tell';
  return `${series(claims.map(({ doc }) => doc))} ${say} of a ${verb} of ${quoted(first, lookup)}`;
}
