import type { MetricRule } from '../../src/check/rule.js';

export const groupName: MetricRule = {
  id: 'group/name',
  summary: 'What it flags, in a few words',
  why: 'Why a reader should care, in one sentence.',
  severity: 'warning',
  scope: 'metric',

  *check({ claims, compare }) {
    for (const [index, claim] of claims.entries()) {
      for (const other of claims.slice(index + 1)) {
        if (compare(claim, other).relation !== 'same' || claim.value === other.value) continue;
        const message = `"${claim.quote}" in ${claim.doc}, "${other.quote}" in ${other.doc}.`;
        yield { message, claims: [claim, other] };
      }
    }
  },

  examples: {
    pass: [
      {
        title: 'What looks like it and is right',
        documents: [
          'The ferry carried 48,210 passengers in 2022.',
          'The ferry carried 51,377 passengers in 2023.',
        ],
      },
    ],
    fail: [
      {
        title: 'What it is for',
        documents: [
          'The ferry carried 48,210 passengers in 2022.',
          'The ferry carried 42,810 passengers in 2022.',
        ],
        says: ['Write the rule until it says this.'],
      },
    ],
  },
};
