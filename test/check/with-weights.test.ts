import { describe, expect, it } from 'vitest';
import { withWeights } from '../../src/check/with-weights.js';
import type { Comparison } from '../../src/model/alignment.js';
import { claimIn, madeCorpus } from '../made-corpus.js';

const report = (quote: string, metric?: string) => ({
  text: `---\npublished: 2024-05-02\nevent: storm\n---\nThe Kestrel Bay storm sank ${quote} boats.`,
  claims: [{ quote, ...(metric !== undefined && { metric }) }],
});
const corpus = madeCorpus({
  'a.md': report('58'),
  'b.md': report('61'),
  'c.md': report('58'),
  'd.md': report('1,412', 'check boat'),
});
const figures = (...ids: string[]) => ids.map((id) => claimIn(corpus, id));

function pairsOf(claims: string[], evidence?: Record<string, unknown>): unknown {
  const found = withWeights(
    { claims: figures(...claims), ...(evidence && { evidence }) },
    corpus,
  )?.comparisons;
  return (found as { claims: string[] }[] | undefined)?.map((pair) => pair.claims.join(' '));
}

describe('withWeights', () => {
  it.each([
    {
      title: 'each figure beside the first one of its kind',
      claims: ['a1', 'b1', 'c1'],
      are: ['a1 b1', 'a1 c1'],
    },
    {
      title: 'a figure of another metric, where that is all there is',
      claims: ['a1', 'd1'],
      are: ['a1 d1'],
    },
    { title: 'no such figure where others measure the same', claims: ['a1', 'b1', 'd1'], are: ['a1 b1'] },
    { title: 'nothing of one report', claims: ['a1'], are: undefined },
  ])('weighs $title', ({ claims, are }) => {
    expect(pairsOf(claims)).toEqual(are);
  });

  it('says how many bits each reason is worth', () => {
    const found = withWeights({ claims: figures('a1', 'b1') }, corpus)?.comparisons as Comparison[];
    expect(found[0]?.weights).toContainEqual({ about: 'metric', bits: 2, why: 'they measure the same' });
  });

  it('weighs the words around figures of two metrics', () => {
    const found = withWeights({ claims: figures('a1', 'd1') }, corpus)?.comparisons as Comparison[];
    expect(found[0]?.weights.map(({ about }) => about)).toEqual(expect.arrayContaining(['metric', 'words']));
  });

  it('leaves what the rule weighed', () => {
    const evidence = { comparisons: [], sum: '2 + 2' };
    expect(withWeights({ claims: figures('a1', 'b1'), evidence }, corpus)).toBe(evidence);
  });
});
