import { describe, expect, it } from 'vitest';
import { balance } from '../../../rules/sums/balance.js';
import { statedSums } from '../../../rules/sums/stated-sums.js';
import { inputs } from '../../../src/check/inputs.js';
import type { Claim } from '../../../src/model/claim.js';
import { claimIn, madeCorpus } from '../../made-corpus.js';

const text = 'The storm sank 57 boats: 31 trawlers and 26 ferries.';

function balanceOf(...changes: Partial<Claim>[]) {
  const claims = ['57', '31', '26'].map((quote, at) => ({
    quote,
    ...(at > 0 && { partOf: 'a1' }),
    ...changes[at],
  }));
  const corpus = madeCorpus({ 'a.md': { text, claims } });
  return statedSums(claimIn(corpus, 'a1'), inputs(corpus).lookup).map(balance);
}

const plain = (value: number) => ({ value, low: value, high: value });

describe('balance', () => {
  it.each([
    { title: 'parts that are all', changes: [], is: 'balanced' },
    { title: 'one too many', changes: [plain(56)], is: 'over' },
    { title: 'one too few', changes: [plain(58)], is: 'short' },
    { title: 'a whole with no upper bound', changes: [{ low: 50, high: null }], is: 'balanced' },
    { title: 'more than a bound allows', changes: [{ low: null, high: 50 }], is: 'over' },
    { title: 'a rounded whole', changes: [{ ...plain(60), margin: 5 }], is: 'balanced' },
    {
      title: 'money that is rounded',
      changes: [57, 31, 25].map((value) => ({ ...plain(value), unit: 'EUR' })),
      is: 'balanced',
    },
    {
      title: 'a part that can not be read',
      changes: [{}, { value: null, low: null, high: null }],
      is: 'unreadable',
    },
  ])('$title: $is', ({ changes, is }) => {
    expect(balanceOf(...changes)).toEqual([is]);
  });
});

describe('statedSums', () => {
  it.each([
    { title: 'parts of other units', changes: [{}, {}, { unit: 'EUR' }] },
    { title: 'parts for other periods', changes: [{}, { period: '2023' }, { period: '2024' }] },
    { title: 'a single part', changes: [{}, {}, { partOf: 'a9' }] },
  ])('takes no list from $title', ({ changes }) => {
    expect(balanceOf(...changes)).toEqual([]);
  });

  it('reads a list over its lines, and keeps what is told elsewhere apart', () => {
    const list =
      'The storm sank 57 boats. Of them 9 were new.\n\nNobody was hurt.\n\n- Trawlers: 31\n- Ferries: 26\n';
    const claims = ['57', '9', '31', '26'].map((quote, at) => ({ quote, ...(at > 0 && { partOf: 'a1' }) }));
    const corpus = madeCorpus({ 'a.md': { text: list, claims } });
    const [sum, ...more] = statedSums(claimIn(corpus, 'a1'), inputs(corpus).lookup);
    expect(more).toEqual([]);
    expect(sum?.parts.map(({ id }) => id)).toEqual(['a3', 'a4']);
    expect(sum?.others.map(({ id }) => id)).toEqual(['a2']);
  });
});
