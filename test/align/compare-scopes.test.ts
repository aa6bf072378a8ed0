import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/model/claim.js';
import { claimIn, madeCorpus } from '../made-corpus.js';

/** Two reports of one event; `later` is how many days the second one was made after the first. */
function reports(a: Partial<Claim>, b: Partial<Claim>, later = 0) {
  const text = (day: number, words: string) =>
    `---\npublished: 2024-03-${10 + day}\nevent: storm\n---\n${words}`;
  return madeCorpus({
    'a.md': { text: text(0, 'The storm sank 41 boats.'), claims: [{ quote: '41', ...a }] },
    'b.md': { text: text(later, 'Boats lost: 52 in all.'), claims: [{ quote: '52', ...b }] },
  });
}

const mirrored: Record<string, string> = { contains: 'contained', contained: 'contains' };

describe('compareScopes, between reports', () => {
  it.each([
    { title: 'nothing stated, same day', a: {}, b: {}, is: 'same' },
    { title: 'nothing stated, three days on', a: {}, b: {}, later: 3, is: 'same' },
    { title: 'nothing stated, five days on', a: {}, b: {}, later: 5, is: 'unclear' },
    { title: 'one period', a: { period: '2023' }, b: { period: '2023' }, later: 9, is: 'same' },
    {
      title: 'a year and its beginning',
      a: { period: '2020' },
      b: { period: '2020-01/2020-09' },
      is: 'contains',
    },
    {
      title: 'changes over a month and over a year',
      a: { measure: 'change' as const, period: '2023-01', basis: 'month-on-month' },
      b: { measure: 'change' as const, period: '2023-01', basis: 'year-on-year' },
      is: 'apart',
    },
    {
      title: 'changes over a year, told by one alone',
      a: { measure: 'change' as const, period: '2023-01', basis: 'year-on-year' },
      b: { measure: 'change' as const, period: '2023-01' },
      is: 'same',
    },
    { title: 'two months', a: { period: '2023-01' }, b: { period: '2023-02' }, is: 'apart' },
    {
      title: 'months that overlap',
      a: { period: '2023-01/2023-03' },
      b: { period: '2023-02/2023-05' },
      is: 'apart',
    },
    {
      title: 'a running total, a day on',
      a: { period: '../2024-03-10' },
      b: { period: '../2024-03-09' },
      is: 'contains',
    },
    { title: 'an open year on both sides', a: { period: 'XXXX-09' }, b: { period: 'XXXX-09' }, is: 'same' },
    {
      title: 'an open year against a known one',
      a: { period: 'XXXX-09' },
      b: { period: '2023-09' },
      is: 'unclear',
    },
    { title: 'stated once, same day', a: { period: '../2024-03-10' }, b: {}, is: 'same' },
    { title: 'stated once, a day on', a: { period: '../2024-03-10' }, b: {}, later: 1, is: 'unclear' },
    { title: 'stated once, of long ago', a: { period: '1983' }, b: {}, is: 'apart' },
    { title: 'two parties', a: { actor: 'Harbour List' }, b: { actor: 'Merrow First' }, is: 'apart' },
    { title: 'a party, shortened', a: { actor: 'Harbour List' }, b: { actor: 'the List' }, is: 'same' },
    {
      title: 'a party and another as a label',
      a: { actor: 'Harbour List' },
      b: { place: 'Merrow First' },
      is: 'unclear',
    },
    { title: 'one place', a: { place: 'Tern Bay' }, b: { place: 'Tern bay' }, is: 'same' },
    { title: 'two places', a: { place: 'Tern Bay' }, b: { place: 'Skerry' }, is: 'apart' },
    {
      title: 'a county and a place in it',
      a: { place: 'Fulmar County' },
      b: { place: 'Skerry, Fulmar County' },
      is: 'contains',
    },
    { title: 'a place named once', a: { place: 'Tern Bay' }, b: {}, is: 'unclear' },
    { title: 'a place as the one who acts', a: { place: 'Tern Bay' }, b: { actor: 'Tern Bay' }, is: 'same' },
    { title: 'two actors', a: { actor: 'coastguard' }, b: { actor: 'county police' }, is: 'apart' },
    { title: 'two operations', a: { event: 'Clean Net' }, b: { event: 'Calm Sea' }, is: 'apart' },
    {
      title: 'a longer time at an unknown place',
      a: { period: '2020', place: 'Skerry' },
      b: { period: '2020-05' },
      is: 'apart',
    },
  ])('$title: $is', ({ a, b, later = 0, is }) => {
    const corpus = reports(a, b, later);
    const [one, other] = [claimIn(corpus, 'a1'), claimIn(corpus, 'b1')];
    expect(corpus.compare(one, other).relation).toBe(is);
    expect(corpus.compare(other, one).relation).toBe(mirrored[is] ?? is);
  });

  it.each([
    { title: 'the place that the other report is about', lead: 'A storm hit Tern Bay.', is: 'same' },
    { title: 'one of two places', lead: 'A storm hit Tern Bay and Skerry.', is: 'unclear' },
    { title: 'a word that the name is a part of', lead: 'A storm hit Tern Bays.', is: 'unclear' },
    {
      title: 'a place, where the other report tells of two',
      lead: 'A storm hit Tern Bay.',
      other: 'Skerry',
      is: 'unclear',
    },
  ])('$title: $is', ({ lead, other, is }) => {
    const head = '---\npublished: 2024-03-10\nevent: storm\n---\n';
    const corpus = madeCorpus({
      'a.md': { text: `${head}The storm sank 41 boats.`, claims: [{ quote: '41', place: 'Tern Bay' }] },
      'b.md': {
        text: `${head}${lead}\n\nBoats lost: 52 in all, 7 of them yachts.`,
        claims: [{ quote: '52' }, { quote: '7', ...(other !== undefined && { place: other }) }],
      },
    });
    expect(corpus.compare(claimIn(corpus, 'a1'), claimIn(corpus, 'b1')).relation).toBe(is);
  });

  it('says why, with weights', () => {
    const corpus = reports({ place: 'Tern Bay' }, { place: 'Skerry' });
    const comparison = corpus.compare(claimIn(corpus, 'a1'), claimIn(corpus, 'b1'));
    expect(comparison.why).toBe('Tern Bay and Skerry');
    expect(comparison.weights).toContainEqual({ about: 'place', bits: -8, why: 'Tern Bay and Skerry' });
  });
});

describe('compareScopes, within a report', () => {
  const text = 'The storm sank 127 boats: 71 in Tern Bay and 56 in Skerry.';

  it.each([
    { title: 'a part and its whole', a: {}, b: { partOf: 'a1' }, is: 'apart' },
    { title: 'all, and those of a place', a: {}, b: { place: 'Tern Bay' }, is: 'contains' },
    { title: 'the same again', a: {}, b: {}, is: 'same' },
  ])('$title: $is', ({ a, b, is }) => {
    const corpus = madeCorpus({
      'a.md': {
        text,
        claims: [
          { quote: '127', ...a },
          { quote: '71', ...b },
        ],
      },
    });
    expect(corpus.compare(claimIn(corpus, 'a1'), claimIn(corpus, 'a2')).relation).toBe(is);
  });

  it('keeps parts of one whole apart, and parts from wholes of other reports', () => {
    const claims = [{ quote: '127' }, { quote: '71', partOf: 'a1' }, { quote: '56', partOf: 'a1' }];
    const head = '---\nevent: storm\npublished: 2024-03-10\n---\n';
    const corpus = madeCorpus({
      'a.md': { text: head + text, claims },
      'b.md': { text: `${head}Boats lost: 120 in all.`, claims: [{ quote: '120' }] },
    });
    const relation = (x: string, y: string) =>
      corpus.compare(claimIn(corpus, x), claimIn(corpus, y)).relation;
    expect(relation('a2', 'a3')).toBe('apart');
    expect(relation('a2', 'b1')).toBe('apart');
    expect(relation('a1', 'b1')).toBe('same');
  });
});
