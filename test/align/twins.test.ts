import { describe, expect, it } from 'vitest';
import { claimIn, madeCorpus } from '../made-corpus.js';
import type { MadeClaim } from '../made-corpus.js';

/** Two reports of one event, that have a boat and a point in common. */
function relation(left: MadeClaim, right: MadeClaim, more: MadeClaim[] = []) {
  const text = (words: string) => `---\npublished: 2024-03-10\nevent: storm\n---\n${words}`;
  const corpus = madeCorpus({
    'a.md': { text: text(`Off Skerry Point the storm cost ${left.quote} herring crates.`), claims: [left] },
    'b.md': {
      text: text(
        `The herring: ${right.quote} crates went overboard off Skerry Point. Also ${more.map(({ quote }) => quote).join(' and ')} in May.`,
      ),
      claims: [right, ...more],
    },
  });
  return corpus.compare(claimIn(corpus, 'a1'), claimIn(corpus, 'b1'));
}

const ours = { quote: '4,821', metric: 'cost crate' };
const theirs = { quote: '4,821', metric: 'go crate' };

describe('twins', () => {
  it('are the same figure that two reports tell among like words, each once', () => {
    const { relation: is, why } = relation(ours, theirs);
    expect([is, why]).toEqual(['alike', 'the same figure, among like words']);
  });

  it('may be for two times: that is what one of them may have wrong', () => {
    const { relation: is, weights } = relation({ ...ours, period: '2023' }, { ...theirs, period: '2022' });
    expect(is).toBe('alike');
    expect(weights).toContainEqual(expect.objectContaining({ about: 'period', bits: -8 }));
  });

  it.each([
    { title: 'figures of two digits', a: { ...ours, quote: '48' }, b: { ...theirs, quote: '48' } },
    { title: 'other units', a: ours, b: { ...theirs, unit: 'EUR' } },
    { title: 'figures in headlines', a: { ...ours, section: 'title' as const }, b: theirs },
    { title: 'bounds', a: { ...ours, relation: '>' as const }, b: { ...theirs, relation: '>' as const } },
  ])('are not: $title', ({ a, b }) => {
    expect(relation(a, b).relation).not.toBe('alike');
  });

  it('are not: a figure that one report tells of two things', () => {
    const other = { quote: '4,821', metric: 'rain' };
    expect(relation(ours, theirs, [other]).relation).not.toBe('alike');
  });
});
