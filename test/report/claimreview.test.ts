import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import type { CheckResult } from '../../src/model/check-result.js';
import type { Decision } from '../../src/model/decision.js';
import type { Finding } from '../../src/model/finding.js';
import { claimreview, type ClaimReviewOptions } from '../../src/report/claimreview.js';
import { claimReviewSchema } from './parse/claim-review-schema.js';
import { resultOf } from './result-of.js';

const meta = {
  title: 'The ferry',
  publisher: 'Gazette',
  published: '2031-01-14',
  url: 'https://gazette.example/ferry',
};
const page = 'https://desk.example/checks/ferry.html';

function confirmed(finding: Partial<Finding>, decision: Partial<Decision> = {}, about = meta): CheckResult {
  const files = {
    'gazette.md': 'It lies here.\nIt has «118» boats.\n',
    'herald.txt': 'It has «181» boats.\n',
  };
  const result = resultOf(
    files,
    [{ claims: ['a', 'b'], documents: Object.keys(files), status: 'confirmed', ...finding }],
    about,
  );
  const taken = {
    fingerprint: '3f2a9c1b',
    verdict: 'confirmed',
    by: 'R. Tern',
    on: '2031-02-03T08:30:00Z',
  } as const;
  return { ...result, decisions: [{ ...taken, ...decision }] };
}

const valid = new Ajv2020({ allErrors: true }).compile(claimReviewSchema);
const reviews = (result: CheckResult, options: ClaimReviewOptions = { page }) => {
  const graph = JSON.parse(claimreview(result, options)) as { '@graph': Record<string, unknown>[] };
  valid(graph);
  expect(valid.errors ?? []).toEqual([]);
  return graph['@graph'];
};

describe('claimreview', () => {
  it('reviews the sentence that was called wrong, with where it appeared and why', () => {
    const suggestion = { claim: 'a', value: 181, text: '181', proof: '100 + 81 = 181' };
    expect(reviews(confirmed({ suggestion }, { wrong: ['a'] }))).toEqual([
      {
        '@type': 'ClaimReview',
        url: `${page}#3f2a9c1b`,
        claimReviewed: 'It lies here. It has 118 boats.',
        datePublished: '2031-02-03',
        author: { '@type': 'Person', name: 'R. Tern' },
        itemReviewed: {
          '@type': 'Claim',
          author: { '@type': 'Organization', name: 'Gazette' },
          datePublished: '2031-01-14',
          appearance: {
            ...{ '@type': 'CreativeWork', url: 'https://gazette.example/ferry', name: 'The ferry' },
            author: { '@type': 'Organization', name: 'Gazette' },
            datePublished: '2031-01-14',
          },
        },
        reviewRating: {
          ...{ '@type': 'Rating', ratingValue: 1, worstRating: 1, bestRating: 5, alternateName: 'False' },
          ratingExplanation: '100 + 81 = 181',
        },
        reviewBody: 'The figures differ 100 + 81 = 181',
      },
    ]);
  });

  it.each<[what: string, decision: Partial<Decision>]>([
    ['nobody said which is wrong', {}],
    ['the one that was called wrong is gone', { wrong: ['gone'] }],
  ])('calls both sides contradicted, and gives no number, where %s', (_, decision) => {
    const found = reviews(confirmed({}, decision));
    expect(found.map(({ claimReviewed }) => claimReviewed)).toEqual([
      'It lies here. It has 118 boats.',
      'It has 181 boats.',
    ]);
    expect(found.map(({ reviewRating }) => reviewRating)).toEqual(
      Array(2).fill({ '@type': 'Rating', alternateName: 'Contradicted' }),
    );
  });

  it('reviews whole reports by the message', () => {
    const [review] = reviews(confirmed({ claims: [] }));
    expect(review).toMatchObject({
      claimReviewed: 'The figures differ',
      itemReviewed: { appearance: [{ name: 'The ferry' }, { name: 'The ferry' }] },
    });
  });

  it.each<[what: string, finding: Partial<Finding>, decision: Partial<Decision>]>([
    ['open', { status: 'open' }, { verdict: 'open' }],
    ['dismissed', { status: 'dismissed' }, { verdict: 'dismissed' }],
    ['unsure', { status: 'open' }, { verdict: 'unsure' }],
    ['decided of another', {}, { fingerprint: 'other' }],
  ])('says nothing of what is %s', (_, finding, decision) => {
    expect(reviews(confirmed(finding, decision))).toEqual([]);
  });

  it('names the desk that publishes', () => {
    const publisher = { name: 'Check Desk', url: 'https://desk.example/' };
    expect(reviews(confirmed({}), { page, publisher })[0]?.author).toEqual({
      '@type': 'Organization',
      ...publisher,
    });
  });

  it.each<[what: string, about: Partial<typeof meta>, field: string]>([
    ['address that runs', { url: 'javascript:alert(1)' }, 'url'],
    ['day that is none', { published: '2031-02~' }, 'datePublished'],
  ])('leaves out an %s', (_, about, field) => {
    const [review] = reviews(confirmed({}, {}, { ...meta, ...about }));
    expect(review).not.toHaveProperty(['itemReviewed', 'appearance', field]);
  });

  it('may stand in the script element of a page', () => {
    expect(claimreview(confirmed({ message: '</script><b>' }))).not.toContain('<');
  });
});
