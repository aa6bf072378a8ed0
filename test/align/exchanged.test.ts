import { describe, expect, it } from 'vitest';
import { exchanged } from '../../src/align/exchanged.js';
import type { Claim } from '../../src/model/claim.js';
import { madeCorpus } from '../made-corpus.js';

/** Words tell little in a report with few figures, so each has some more. */
const report = (text: string, ...quotes: string[]) => ({
  text: `${text} Power failed in 4,860 homes. For 19 hours the bridge was closed, and 61 trains were late.`,
  claims: [...quotes, '4,860', '19', '61'].map((quote) => ({ quote, metric: `unnamed ${quote}` })),
});

/** The pairs that are found, as the figure of one report and that among whose words it stands in the other. */
function pairs(left: ReturnType<typeof report>, right: ReturnType<typeof report>): string[] {
  const { extractions, likeness } = madeCorpus({ 'a.md': left, 'b.md': right });
  const [ours, theirs] = extractions.map(({ claims }) => claims) as [Claim[], Claim[]];
  return exchanged(ours, theirs, likeness).map(({ a, b }) => `${a.doc} ${a.quote}, ${b.doc} ${b.quote}`);
}

const told = report(
  'The gale felled 127 oak trees in the park. It sank 354 boats in the harbour.',
  '127',
  '354',
);

describe('exchanged', () => {
  it('finds two figures of a sentence that stand each among the words of the other', () => {
    const turned = report('Lost: 354 oak trees in the park, 127 boats in the harbour.', '354', '127');
    expect(pairs(told, turned).toSorted()).toEqual(['b.md 127, a.md 354', 'b.md 354, a.md 127']);
  });

  it('finds figures of one digit where the words leave no doubt', () => {
    const [few, turned] = [
      report('The gale felled 7 oak trees in the park and sank 4 boats in the harbour.', '7', '4'),
      report('Lost: 4 oak trees in the park, 7 boats in the harbour.', '4', '7'),
    ];
    expect(pairs(few, turned)).toHaveLength(4);
  });

  it.each([
    {
      title: 'of one digit, of which words tell little',
      right: report('In the park 4 fell and 7 by the harbour.', '4', '7'),
      left: report('The park lost 7, the harbour 4.', '7', '4'),
    },
    {
      title: 'in the order of the other report',
      right: report('Lost: 127 oak trees in the park, 354 boats in the harbour.', '127', '354'),
    },
    {
      title: 'of which the other report has one',
      right: report('Lost: 354 oak trees in the park, 129 boats in the harbour.', '354', '129'),
    },
    {
      title: 'in sentences of their own',
      right: report('It felled 354 oak trees in the park. Then 127 boats sank in the harbour.', '354', '127'),
    },
    {
      title: 'of which no word tells',
      right: report('In all 354 and 127 were counted.', '354', '127'),
    },
  ])('leaves figures $title', ({ right }) => {
    expect(pairs(told, right)).toEqual([]);
  });
});
