import { describe, expect, it } from 'vitest';
import { repeating } from '../../../rules/sides/repeating.js';
import { inputs } from '../../../src/check/inputs.js';
import { claimIn, madeCorpus } from '../../made-corpus.js';

/** Words tell little in a report with few figures, so each has some more. */
const report = (text: string, ...quotes: string[]) => ({
  text: `---\npublished: 2024-05-02\nevent: gale\n---\n${text} Power failed in 4,860 homes. For 19 hours the bridge was closed, and 61 trains were late.`,
  claims: [...quotes, '4,860', '19', '61'].map((quote) => ({ quote, metric: `unnamed ${quote}` })),
});

/** Of a third report, the figures that bear out one of "354 boats" and "345 boats". */
function borneOut(third: ReturnType<typeof report>): string[] {
  const corpus = madeCorpus({
    'a.md': report('The gale sank 354 boats in the harbour of Kestrel Bay.', '354'),
    'b.md': report('The gale sank 345 boats in the harbour of Kestrel Bay.', '345'),
    'c.md': third,
  });
  const found = repeating(claimIn(corpus, 'a1'), claimIn(corpus, 'b1'), inputs(corpus).lookup);
  return found.map(({ quote }) => quote);
}

describe('repeating', () => {
  it.each([
    {
      title: 'the same digits among like words',
      third: report('Of boats in the harbour 354 were sunk by the gale.', '354'),
      is: ['354'],
    },
    {
      title: 'nothing among other words',
      third: report('Ida Quill baked 354 buns.', '354'),
      is: [],
    },
    {
      title: 'nothing where it has both',
      third: report('Of boats in the harbour 354 were sunk by the gale, or 345 boats.', '354', '345'),
      is: [],
    },
    {
      title: 'nothing where it has neither',
      third: report('Of boats in the harbour 358 were sunk by the gale.', '358'),
      is: [],
    },
  ])('finds $title', ({ third, is }) => {
    expect(borneOut(third)).toEqual(is);
  });
});
