import { describe, expect, it } from 'vitest';
import type { MadeClaim } from '../made-corpus.js';
import { claimIn, madeCorpus } from '../made-corpus.js';

/** Two reports of one event that name the same thing in words of their own, each with three figures besides. */
function reports(left: MadeClaim, right: MadeClaim) {
  const text = (words: string) => `---\npublished: 2024-03-10\nevent: storm\n---\n${words}`;
  return madeCorpus({
    'a.md': {
      text: text(`The ferry landed ${left.quote} herring crates. Of 71 crews, 66 and then 58 sailed home.`),
      claims: [
        { metric: 'land crate', ...left },
        ...['71', '66', '58'].map((quote) => ({ quote, metric: 'crew' })),
      ],
    },
    'b.md': {
      text: text(
        `Herring came in ${right.quote} crates by ferry. Some 85 men fought 93 fires in 39 streets.`,
      ),
      claims: [
        { metric: 'come', ...right },
        ...['85', '93', '39'].map((quote) => ({ quote, metric: 'fire' })),
      ],
    },
  });
}

describe('lookalikes', () => {
  it.each([
    { title: 'two digits swapped', a: { quote: '4,821' }, b: { quote: '4,281' } },
    { title: 'a power of ten', a: { quote: '482' }, b: { quote: '4,820' } },
    { title: 'a digit lost', a: { quote: '4,821' }, b: { quote: '421' } },
    { title: 'another unit', a: { quote: '482', unit: 'kg' }, b: { quote: '482', unit: 't' } },
    { title: 'two digits among like words', a: { quote: '48' }, b: { quote: '480' } },
    {
      title: 'one metric, not surely for one time',
      a: { quote: '4,821', metric: 'land', period: '2023' },
      b: { quote: '4,281', metric: 'land' },
    },
  ])('are $title', ({ a, b }) => {
    const { compare, ...corpus } = reports(a, b);
    expect(compare(claimIn(corpus, 'a1'), claimIn(corpus, 'b1')).relation).toBe('alike');
  });

  it.each([
    { title: 'digits that differ', a: { quote: '4,821' }, b: { quote: '4,921' } },
    { title: 'two digits of three, by chance', a: { quote: '482' }, b: { quote: '42' } },
    { title: 'two digits, swapped', a: { quote: '48' }, b: { quote: '84' } },
    { title: 'another dimension', a: { quote: '482', unit: 'kg' }, b: { quote: '482', unit: 'km' } },
    { title: 'a count and a sum of money', a: { quote: '482' }, b: { quote: '482', unit: 'EUR' } },
    { title: 'swapped digits of another size', a: { quote: '4,821' }, b: { quote: '42,810' } },
    { title: 'two years', a: { quote: '482', period: '2022' }, b: { quote: '4,820', period: '2023' } },
    { title: 'what the other report says too', a: { quote: '710' }, b: { quote: '71' } },
  ])('are not: $title', ({ a, b }) => {
    const corpus = reports(a, b);
    expect(corpus.compare(claimIn(corpus, 'a1'), claimIn(corpus, 'b1')).relation).not.toBe('alike');
  });

  it('adds up the evidence, which never counts the figure itself for its metric', () => {
    const corpus = reports({ quote: '4,821' }, { quote: '4,281' });
    const { weights } = corpus.compare(claimIn(corpus, 'a1'), claimIn(corpus, 'b1'));
    expect(weights.map(({ about }) => about)).toEqual(['digits', 'chance', 'words']);
  });

  it('brings together those of other metrics', () => {
    const { alignments } = reports({ quote: '4,821' }, { quote: '4,281' });
    expect(alignments).toContainEqual({ metric: 'alike: 4281 1 or 4821 1', claims: ['a1', 'b1'] });
  });

  it('counts as chances the figures that the other report has not', () => {
    const corpus = reports({ quote: '4,821' }, { quote: '4,281' });
    const { weights } = corpus.compare(claimIn(corpus, 'a1'), claimIn(corpus, 'b1'));
    expect(weights).toContainEqual({ about: 'chance', bits: -4, why: '16 pairs of such figures' });
  });

  it.each([
    { title: 'two digits swapped', a: '59', b: '95' },
    { title: 'one digit left', a: '59', b: '9' },
  ])('are $title, where little else could be meant and another report tells one of them', ({ a, b }) => {
    const report = (words: string, quote: string, metric: string) => ({
      text: `---\npublished: 2024-03-10\nevent: storm\n---\n${words} Safe are 312 of the crews. Some 71 men searched 66 coves.`,
      claims: [
        { quote, metric },
        ...['312', '71', '66'].map((other) => ({ quote: other, metric: `told ${other}` })),
      ],
    });
    const corpus = madeCorpus({
      'a.md': report(`Off Skerry Point the storm sank ${a} herring boats.`, a, 'sink boat'),
      'b.md': report(`The storm sank ${b} herring boats off Skerry Point.`, b, 'boat'),
      'c.md': report(`In the storm ${a} herring boats sank off Skerry Point.`, a, 'lose boat'),
    });
    const found = corpus.compare(claimIn(corpus, 'a1'), claimIn(corpus, 'b1'));
    expect(found.relation).toBe('alike');
    expect(found.weights).toContainEqual(expect.objectContaining({ about: 'others', bits: 1.5 }));
  });

  it('are not, where another report tells both', () => {
    const report = (words: string, ...quotes: string[]) => ({
      text: `---\npublished: 2024-03-10\nevent: vote\n---\n${words} Some 71 clerks counted 3,129 slips.`,
      claims: [...quotes, '71', '3,129'].map((quote) => ({ quote, metric: `told ${quote}` })),
    });
    const corpus = (third: string, ...quotes: string[]) =>
      madeCorpus({
        'a.md': report('The Liberals won 32,410 votes.', '32,410'),
        'b.md': report('The Centre won 3,241 votes.', '3,241'),
        'c.md': report(third, ...quotes),
      });
    const relation = (of: ReturnType<typeof corpus>) =>
      of.compare(claimIn(of, 'a1'), claimIn(of, 'b1')).relation;
    expect(relation(corpus('Nobody won.'))).toBe('alike');
    const both = 'The Liberals won 32,410 votes and the Centre won 3,241 votes.';
    expect(relation(corpus(both, '32,410', '3,241'))).toBe('apart');
  });
});
