import type { MetricRule } from '../../src/check/rule.js';
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

  *check({ claims, compare, ...lookup }) {
    for (const title of claims.filter(({ section }) => section === 'title')) {
      const body = claims.filter(
        (claim) => isBodyOf(title, claim) && compare(title, claim).relation === 'same',
      );
      const [first] = body;
      if (!first || isUnreadable(title) || body.some((claim) => agree(title, claim))) continue;
      const { cause } = likeliestCause(title, first, false);
      yield {
        message:
          `${title.doc} is headed ${quoted(title, lookup)}, but the report itself says ${quoted(first, lookup)}` +
          ` for the same thing.`,
        claims: [title, first],
        cause,
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
