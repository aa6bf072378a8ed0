import type { MetricInput, MetricRule } from '../../src/check/rule.js';
import { agree } from '../../src/model/agree.js';
import type { Claim } from '../../src/model/claim.js';
import { sum } from '../../src/model/decimal.js';
import { likeliestCause } from '../sides/likeliest-cause.js';
import { quoted } from '../wording/quoted.js';

export const conflictHeadline: MetricRule = {
  id: 'conflict/headline',
  summary: 'A headline with a figure that its own report contradicts',
  why: 'More people read the headline than the report, and it is often written by somebody else, later.',
  severity: 'error',
  scope: 'metric',
  yieldsTo: ['suspicious/number-format'],

  *check(input) {
    for (const title of input.claims.filter(({ section }) => section === 'title')) {
      const body = bodyFor(title, input);
      const [first] = body;
      if (!first || isUnreadable(title) || isBorneOut(title, body)) continue;
      yield {
        message:
          `${title.doc} is headed ${quoted(title, input)}, but the report itself says ${quoted(first, input)}` +
          ` for the same thing.`,
        claims: [title, first],
        cause: likeliestCause(title, first, false).cause,
      };
    }
  },

  examples: {
    pass: [
      {
        title: 'A headline that rounds',
        documents: [
          '# Nearly 4,000 people sign the pier petition\n\nThe petition was signed by 3,874 people in 2023.',
        ],
      },
    ],
    fail: [
      {
        title: 'More dead in the headline than in the report',
        documents: [
          '# Nine people killed as ferry sinks\n\nSix people were killed when the ferry sank off Kestrel Bay.',
        ],
        says: ['a.md is headed "Nine people", but the report itself says "Six people" for the same thing.'],
      },
    ],
  },
};

/**
 * What the report itself says of the thing, in reading order. A headline leaves out where and when it was; so if all
 * that the report says is for one place, that is the place, and a figure for any time may be the one that is meant.
 */
function bodyFor(title: Claim, { claims, compare }: MetricInput): Claim[] {
  const body = claims.filter((claim) => isBodyOf(title, claim));
  const same = body.filter((claim) => {
    const { relation } = compare(title, claim);
    const leftOut = title.period === undefined && title.place === claim.place;
    return relation === 'same' || (relation === 'unclear' && leftOut);
  });
  const placed = body.filter(
    (claim) => compare(title, claim).relation === 'contains' && claim.place !== undefined,
  );
  const places = new Set(placed.map(({ place }) => place));
  return same.length > 0 || places.size !== 1 ? same : placed;
}

/** By one of the figures, or by all of them together: "67 boats lost in two storms". */
function isBorneOut(title: Claim, body: readonly Claim[]): boolean {
  const total = sum(new Set(body.flatMap(({ value }) => value ?? [])));
  const isTotal = title.relation === '=' && agree(title, { ...title, low: total, high: total, margin: 0 });
  return isTotal || body.some((claim) => agree(title, claim));
}

function isBodyOf(title: Claim, { doc, section, measure, unit, direction, low, high }: Claim): boolean {
  const sameKind = measure === title.measure && unit === title.unit && direction === title.direction;
  return (
    doc === title.doc &&
    (section === 'lead' || section === 'body') &&
    sameKind &&
    (low !== null || high !== null)
  );
}

function isUnreadable({ low, high }: Claim): boolean {
  return low === null && high === null;
}
