import type { MetricInput, MetricRule } from '../../src/check/rule.js';
import { agree } from '../../src/model/agree.js';
import type { Claim } from '../../src/model/claim.js';
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
      if (!first || isUnreadable(title) || body.some((claim) => agree(title, claim))) continue;
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
 * What the report itself says of the thing. A headline leaves out where it was; so if all that the report says is
 * for one place, that is the place.
 */
function bodyFor(title: Claim, { claims, compare }: MetricInput): Claim[] {
  const body = claims.filter((claim) => isBodyOf(title, claim));
  const same = body.filter((claim) => compare(title, claim).relation === 'same');
  const placed = body.filter(
    (claim) => compare(title, claim).relation === 'contains' && claim.place !== undefined,
  );
  const places = new Set(placed.map(({ place }) => place));
  return same.length > 0 || places.size !== 1 ? same : placed;
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
