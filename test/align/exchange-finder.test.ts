import { describe, expect, it } from 'vitest';
import { madeCorpus } from '../made-corpus.js';

const told = (text: string, ...claims: [quote: string, metric: string][]) => ({
  text: `---\npublished: 2024-03-10\nevent: raid\n---\n${text}`,
  claims: claims.map(([quote, metric]) => ({ quote, metric })),
});

const english = told(
  'Police froze 354 accounts and seized 127 cars. Nobody was hurt, and 4,860 crates lay there.',
  ['354', 'freeze account'],
  ['127', 'seize car'],
  ['4,860', 'crate'],
);

const exchanges = (chinese: ReturnType<typeof told>) =>
  madeCorpus({ 'a.md': english, 'b.md': chinese }).alignments.filter(({ metric }) =>
    metric.startsWith('exchanged'),
  );

describe('exchangeFinder, across languages', () => {
  it('finds two figures that stand in one sentence in both reports', () => {
    const turned = told(
      '警方冻结127个账户，查扣354辆汽车。现场有4860个箱子。',
      ['127', 'freeze account'],
      ['354', 'seize car'],
      ['4860', 'crate'],
    );
    expect(exchanges(turned)).toHaveLength(1);
  });

  it('leaves those that one report tells in two', () => {
    const apart = told(
      '警方冻结127个账户。现场有4860个箱子。查扣354辆汽车。',
      ['127', 'freeze account'],
      ['4860', 'crate'],
      ['354', 'seize car'],
    );
    expect(exchanges(apart)).toEqual([]);
  });
});
