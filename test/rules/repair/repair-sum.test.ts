import { describe, expect, it } from 'vitest';
import { repairSum } from '../../../rules/repair/repair-sum.js';
import { statedSums } from '../../../rules/sums/stated-sums.js';
import { inputs } from '../../../src/check/inputs.js';
import { claimIn, madeCorpus } from '../../made-corpus.js';
import type { MadeClaim } from '../../made-corpus.js';

/** Repairs of the first sum that the first claim is the whole of; the claims after it are its parts unless they say. */
function repairs(text: string, ...claims: MadeClaim[]) {
  const made = claims.map((claim, at) => (at === 0 ? claim : { partOf: 'a1', ...claim }));
  const corpus = madeCorpus({ 'a.md': { text, claims: made } });
  const { lookup } = inputs(corpus);
  const [sum] = statedSums(claimIn(corpus, 'a1'), lookup);
  if (!sum) throw new Error('no sum is stated');
  return repairSum(sum, lookup).map(({ fixes, proof, bits }) => {
    const [first, ...more] = fixes.map((fix) => ({ ...fix, claim: fix.claim.id }));
    const also = more.length > 0 && { also: more.map((fix) => [fix.claim, fix.value]) };
    return { ...first, ...also, proof, bits };
  });
}

const readings = (...values: number[]) => values.map((value) => ({ value, why: 'separators' }));

describe('repairSum', () => {
  it('takes the reading of a malformed figure that closes the sum, and prints the proof', () => {
    const text = 'The ferry carried 4,820 people: 311 sailors, 208 children and 4,3,01 tourists.';
    const malformed = {
      quote: '4,3,01',
      value: null,
      malformed: true as const,
      readings: readings(4.3, 4301, 43.01),
    };
    expect(repairs(text, { quote: '4,820' }, { quote: '311' }, { quote: '208' }, malformed)).toEqual([
      {
        claim: 'a4',
        kind: 'reading',
        value: 4301,
        text: '4,301',
        proof: '311 + 208 + 4,301 = 4,820',
        bits: 10.6,
      },
    ]);
  });

  it('takes a slip in a malformed figure where no reading closes the sum', () => {
    const text = 'The ferry carried 4,820 people: 519 sailors and 4,3,10 tourists.';
    const malformed = { quote: '4,3,10', value: null, malformed: true as const, readings: readings(4310) };
    expect(repairs(text, { quote: '4,820' }, { quote: '519' }, malformed)).toMatchObject([
      { claim: 'a3', kind: 'transposition', value: 4301 },
    ]);
  });

  const malformed = (quote: string, ...values: number[]) => ({
    quote,
    value: null,
    readings: readings(...values),
  });

  it.each([
    {
      title: 'two malformed figures',
      text: 'The ferry carried 36,835 people: 3,2016 sailors, 4,3,01 tourists and 518 children.',
      claims: [
        { quote: '36,835' },
        malformed('3,2016', 32_016, 3.2016, 3),
        malformed('4,3,01', 4.3, 4301, 43.01),
        { quote: '518' },
      ],
      found: { claim: 'a2', value: 32_016, also: [['a3', 4301]], proof: '32,016 + 4,301 + 518 = 36,835' },
    },
    {
      title: 'a malformed whole and part',
      text: 'The ferry carried 3,6835 people: 32,016 sailors, 4,3,01 tourists and 518 children.',
      claims: [
        malformed('3,6835', 36_835, 3.6835),
        { quote: '32,016' },
        malformed('4,3,01', 4.3, 4301, 43.01),
        { quote: '518' },
      ],
      found: { claim: 'a1', value: 36_835, also: [['a3', 4301]], proof: '32,016 + 4,301 + 518 = 36,835' },
    },
    {
      title: 'a malformed figure beside one with two digits swapped',
      text: 'The ferry carried 36,835 people: 3,2016 sailors, 4,031 tourists and 518 children.',
      claims: [{ quote: '36,835' }, malformed('3,2016', 32_016), { quote: '4,031' }, { quote: '518' }],
      found: { claim: 'a2', value: 32_016, also: [['a3', 4301]], proof: '32,016 + 4,301 + 518 = 36,835' },
    },
    {
      title: 'two figures with swapped digits in a sum of large ones',
      text: 'They caught 8,072,835 fish: 3,204,961 herring, 4,301,507 cod and 503,367 crabs.',
      claims: ['8,072,835', '3,204,961', '4,301,507', '503,367'].map((quote) => ({ quote })),
      found: {
        claim: 'a2',
        value: 3_240_961,
        also: [['a4', 530_367]],
        proof: '3,240,961 + 4,301,507 + 530,367 = 8,072,835',
      },
    },
  ])('solves for $title at once', ({ text, claims, found }) => {
    expect(repairs(text, ...claims)).toMatchObject([found]);
  });

  it.each([
    {
      title: 'no readings close the sum',
      text: 'The ferry carried 4,820 people: 5,1,9 sailors and 4,3,11 tourists.',
      claims: [{ quote: '4,820' }, malformed('5,1,9', 519), malformed('4,3,11', 4311)],
    },
    {
      title: 'a sum of small figures closes by chance too easily',
      text: 'The ferry carried 12 people: 0,5,0 sailors and 0,0,7 tourists.',
      claims: [{ quote: '12' }, malformed('0,5,0', 5, 50, 500), malformed('0,0,7', 7, 70, 700)],
    },
    {
      title: 'there are more than three malformed ones',
      text: 'The ferry carried 9,999 people: 1,2,34, 1,2,35, 1,2,36 and 6,2,94.',
      claims: [
        { quote: '9,999' },
        malformed('1,2,34', 1234),
        malformed('1,2,35', 1235),
        malformed('1,2,36', 1236),
        malformed('6,2,94', 6294),
      ],
    },
  ])('leaves several figures alone where $title', ({ text, claims }) => {
    expect(repairs(text, ...claims)).toEqual([]);
  });

  it.each([
    {
      title: 'a part with two digits swapped',
      text: 'There are 3,874 boats: 1,507 trawlers, 816 ferries, 1,423 yachts and 308 tugs.',
      quotes: ['3,874', '1,507', '816', '1,423', '308'],
      found: { claim: 'a4', kind: 'transposition', value: 1243, text: '1,243' },
    },
    {
      title: 'a whole with two digits swapped',
      text: 'The storm sank 172 boats: 71 trawlers, 30 ferries and 26 tugs.',
      quotes: ['172', '71', '30', '26'],
      found: { claim: 'a1', kind: 'transposition', value: 127, proof: '71 + 30 + 26 = 127' },
    },
    {
      title: 'a part ten times too large',
      text: 'The storm sank 127 boats: 710 trawlers, 29 ferries and 27 tugs.',
      quotes: ['127', '710', '29', '27'],
      found: { claim: 'a2', kind: 'scale', value: 71 },
    },
  ])('finds $title', ({ text, quotes, found }) => {
    expect(repairs(text, ...quotes.map((quote) => ({ quote })))).toMatchObject([found]);
  });

  it('gives all answers of a tie', () => {
    const text = 'The storm sank 172 boats: 71 trawlers, 29 ferries and 27 tugs.';
    const found = repairs(text, ...['172', '71', '29', '27'].map((quote) => ({ quote })));
    expect(found.map(({ proof }) => proof)).toEqual(['71 + 29 + 27 = 127', '71 + 29 + 72 = 172']);
  });

  it('does not touch what another sum bears out', () => {
    const text =
      'The storm sank 172 boats: 71 trawlers, 29 ferries and 27 tugs. Of the 71 here, 60 were old and 11 new.';
    const parts = ['71', '29', '27'].map((quote) => ({ quote }));
    const nested = [
      { quote: '60', partOf: 'a2' },
      { quote: '11', partOf: 'a2' },
    ];
    expect(repairs(text, { quote: '172' }, ...parts, ...nested).map(({ claim }) => claim)).not.toContain(
      'a2',
    );
  });

  it('allows for rounding', () => {
    const money = (quote: string, value: number) => ({ quote, value, unit: 'GBP', margin: 50_000 });
    const text = 'The council spends £42.1m: £30.1m on schools and £21.1m on roads.';
    const found = repairs(
      text,
      money('£42.1m', 42_100_000),
      money('£30.1m', 30_100_000),
      money('£21.1m', 21_100_000),
    );
    expect(found).toMatchObject([{ claim: 'a3', kind: 'transposition', value: 12_100_000, text: '£12.1m' }]);
  });
});
