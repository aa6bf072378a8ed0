import { describe, expect, it } from 'vitest';
import { claimIn, madeCorpus } from '../made-corpus.js';

/** A report of one event, with the same things told in the same order, each of another metric. */
function report(...quotes: string[]) {
  const text = `---\npublished: 2024-03-10\nevent: storm\n---\nThe figures were ${quotes.join(', then ')}.`;
  return { text, claims: quotes.map((quote, at) => ({ quote, metric: `thing ${at}` })) };
}

function relationOf(left: string[], right: string[]) {
  const corpus = madeCorpus({ 'a.md': report(...left), 'b.md': report(...right) });
  return corpus.compare(claimIn(corpus, 'a1'), claimIn(corpus, 'b1')).relation;
}

describe('reports that agree in nothing', () => {
  it.each([
    {
      title: 'three things, each with another figure',
      left: ['431', '57', '83'],
      right: ['626', '71', '92'],
    },
    {
      title: 'two full of figures',
      left: ['431', '517', '623', '787', '911'],
      right: ['439', '521', '631', '797', '919'],
    },
    {
      title: 'six, of which one is the same, and two with a digit that many things have',
      left: ['431', '57', '83', '902', '16', '64', '7', '3'],
      right: ['626', '71', '92', '155', '19', '64', '7', '3'],
    },
  ])('are hardly of one event: $title', ({ left, right }) => {
    expect(relationOf(left, right)).toBe('unclear');
  });

  it('takes no bound for a figure in common', () => {
    const [nearly, most] = ['22', '72'].map((quote) => ({
      quote,
      metric: 'thing 3',
      relation: '<' as const,
      low: null,
    }));
    const [left, right] = [report('431', '57', '83', '22'), report('626', '71', '92', '72')];
    left.claims[3] = nearly!;
    right.claims[3] = most!;
    const corpus = madeCorpus({ 'a.md': left, 'b.md': right });
    expect(corpus.compare(claimIn(corpus, 'a1'), claimIn(corpus, 'b1')).relation).toBe('unclear');
  });

  it.each([
    { title: 'two things', left: ['431', '57'], right: ['626', '71'] },
    { title: 'one of three the same', left: ['431', '57', '83'], right: ['626', '71', '83'] },
    {
      title: 'two of six the same',
      left: ['431', '57', '83', '902', '16', '64'],
      right: ['626', '71', '92', '155', '16', '64'],
    },
    {
      title: 'a figure in common',
      left: ['431', '57', '83', '902'],
      right: ['626', '71', '92', '15', '902'],
    },
  ])('may be: $title', ({ left, right }) => {
    expect(relationOf(left, right)).toBe('same');
  });
});
