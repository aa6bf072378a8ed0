const text = { type: 'string', minLength: 1 };
const date = { type: 'string', pattern: String.raw`^\d{4}-\d\d-\d\d(T.*)?$` };
const address = { type: 'string', pattern: '^https?://' };

const named = {
  type: 'object',
  properties: { '@type': { enum: ['Organization', 'Person'] }, name: text, url: address },
  required: ['@type', 'name'],
};

const work = {
  type: 'object',
  properties: { '@type': { const: 'CreativeWork' }, url: address, author: named, datePublished: date },
  required: ['@type'],
};

/**
 * What schema.org allows in a `ClaimReview`, and what search engines require of one: the statement, the address of the
 * page that reviews it, and a rating in words; a number only between its least and its most.
 */
export const claimReviewSchema = {
  type: 'object',
  required: ['@context', '@graph'],
  properties: {
    '@context': { const: 'https://schema.org' },
    '@graph': {
      type: 'array',
      items: {
        type: 'object',
        required: [
          '@type',
          'claimReviewed',
          'reviewRating',
          'url',
          'author',
          'datePublished',
          'itemReviewed',
        ],
        properties: {
          '@type': { const: 'ClaimReview' },
          claimReviewed: text,
          url: address,
          datePublished: date,
          author: named,
          reviewBody: text,
          itemReviewed: {
            type: 'object',
            required: ['@type', 'appearance'],
            properties: {
              '@type': { const: 'Claim' },
              author: named,
              datePublished: date,
              appearance: { anyOf: [work, { type: 'array', items: work }] },
            },
            additionalProperties: false,
          },
          reviewRating: {
            type: 'object',
            required: ['@type', 'alternateName'],
            properties: {
              '@type': { const: 'Rating' },
              alternateName: text,
              ratingValue: { type: 'number', minimum: 1, maximum: 5 },
              worstRating: { const: 1 },
              bestRating: { const: 5 },
              ratingExplanation: text,
            },
            dependentRequired: { ratingValue: ['bestRating', 'worstRating'] },
            additionalProperties: false,
          },
        },
        additionalProperties: false,
      },
    },
  },
  additionalProperties: false,
};
