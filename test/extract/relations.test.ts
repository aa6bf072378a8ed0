import { describe, expect, it } from 'vitest';
import { prefixRelations, suffixRelations } from '../../src/extract/languages/en/relations.js';
import * as chinese from '../../src/extract/languages/zh/relations.js';
import { relationOfPhrases } from '../../src/extract/relations/relation-of-phrases.js';
import type { RelationTable } from '../../src/extract/relations/relation-table.js';
import type { Relation } from '../../src/model/quantity.js';
import { readPrefixRelation } from '../../src/extract/relations/read-prefix-relation.js';
import { readSuffixRelation } from '../../src/extract/relations/read-suffix-relation.js';
import { claimsOf, extracted } from './made-report.js';

const relationsIn = (text: string): string[] =>
  claimsOf(text).map(({ quote, relation, low, high }) => `${quote} ${relation} ${low ?? ''}..${high ?? ''}`);

/** What a relation leaves open. */
const bounds: Readonly<Record<string, string>> = { '>': '40..', '>=': '40..', '<': '..40', '<=': '..40' };

describe('each phrase of English binds a number, and the one of its example', () => {
  const before = relationOfPhrases(prefixRelations).map(([phrase, relation]) => [
    `The storm sank ${phrase} 40 boats.`,
    relation,
  ]);
  const behind = relationOfPhrases(suffixRelations).map(([phrase, relation]) => [
    `The storm sank 40 ${phrase}, the harbour said.`,
    relation,
  ]);
  it.each([...before, ...behind] as [string, Relation][])('%s %s', (text, relation) => {
    expect(relationsIn(text)).toEqual([`40 ${relation} ${bounds[relation] ?? '40..40'}`]);
  });
});

/** Each phrase of a table with its relation and its example. */
const examplesOf = (table: RelationTable): [phrase: string, relation: string, example: string][] =>
  Object.entries(table).flatMap(([relation, phrases]) =>
    Object.entries(phrases).map(([phrase, example]): [string, string, string] => [phrase, relation, example]),
  );

describe.each([
  ['English, before', prefixRelations],
  ['English, after', suffixRelations],
  ['Chinese, before', chinese.prefixRelations],
  ['Chinese, after', chinese.suffixRelations],
  ['Chinese, on both sides', chinese.comparatives],
])('examples of the documentation: %s', (_, table) => {
  it.each(examplesOf(table))('%s makes it %s in %s', (phrase, relation, example) => {
    expect(example.toLowerCase()).toContain(phrase);
    const { quantities } = extracted(example);
    expect(quantities.map((quantity) => quantity.relation)).toEqual([relation]);
  });
});

describe('the longest phrase counts, negation and all', () => {
  it.each([
    ['no more than ', '<='],
    ['No Fewer Than ', '>='],
    ['not less than ', '>='],
    ['slightly more than ', '>'],
    ['more  than\n', '>'],
    ['more than a total of ', '>'],
    ['at least another ', '>='],
    ['nearly the ', '<'],
    ['rose to more than ', '>'],
    ['up to ', '<='],
  ])('%j', (before, relation) => {
    expect(readPrefixRelation(`It ${before}`)?.relation).toBe(relation);
  });

  it.each([
    'moreover ',
    'Dover ',
    'sunder ',
    'the wind went up to ',
    'prices rose up to ',
    'more than 12 of ',
    'police turned over ',
    'was spread over ',
    'read about the ',
    '',
  ])('%j binds nothing', (before) => {
    expect(readPrefixRelation(before)).toBeUndefined();
  });

  it.each([
    [' boats or more', 'or more'],
    [', or fewer', 'or fewer'],
    [' at most', 'at most'],
    [' hours a week at most.', 'at most'],
    [' ducks, give or take,', 'give or take'],
    ['  or  so', 'or  so'],
  ])('%j behind the number', (after, phrase) => {
    expect(readSuffixRelation(after)?.phrase).toBe(phrase);
  });

  it.each([' or moreover', ' boats at least', ' or oranges', ' plus-size coats', ''])(
    '%j binds nothing',
    (after) => {
      expect(readSuffixRelation(after)).toBeUndefined();
    },
  );
});

it('says where its words start, however much stands before them', () => {
  const before = `${'The ferry sailed and sailed. '.repeat(9)}It carried more than `;
  const read = readPrefixRelation(before);
  expect(before.slice(read?.start)).toBe('more than ');
});

it.each([
  ['Between 10 and 15 boats sank.', '10 and 15 range 10..15'],
  ['From 10 to 15 boats were seized.', '10 to 15 range 10..15'],
  ['The fleet grew from 10 to 15 boats.', undefined],
  ['Fares range from 10 to 15 pounds.', '10 to 15 pounds range 10..15'],
  ['Some 10 to 15 boats sank.', '10 to 15 range 10..15'],
])('%s', (text, range) => {
  expect(relationsIn(text)).toEqual(range === undefined ? expect.not.arrayContaining([range]) : [range]);
});

it.each([
  ['Over 3,120 metres of rope were lost.', '3,120 metres > 3120..'],
  ['Over 3,120 metres it climbs to the top.', '3,120 metres = 3120..3120'],
])('"over" bounds an amount, and says along which: %s', (text, read) => {
  expect(relationsIn(text)).toEqual([read]);
});

it('a hedge widens the margin to a twentieth, and no less than its zeros did', () => {
  const margins = claimsOf('About 44 boats and about 3,000 cod were lost.').map(({ margin }) => margin);
  expect(margins).toEqual([2.2, 500]);
});
