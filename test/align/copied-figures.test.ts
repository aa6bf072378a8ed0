import { expect, it } from 'vitest';
import { copiedFigures } from '../../src/align/copied-figures.js';
import type { MadeReport } from '../made-corpus.js';
import { claimIn, madeCorpus } from '../made-corpus.js';

const told = (boats: string, fines: string): MadeReport => ({
  text: `The harbour police checked ${boats} boats and fined ${fines} skippers for fishing without a licence.`,
  claims: [{ quote: boats }, { quote: fines }],
});

const corpus = madeCorpus({
  'a.md': told('1,412', '238'),
  'b.md': told('1,412', '283'),
  'c.md': {
    text: 'Of all boats, 1,412 went out again on the day after the storm.',
    claims: [{ quote: '1,412' }],
  },
});

it.each([
  { title: 'the same figure in the same place', a: 'a1', b: 'b1', copied: true },
  { title: 'another figure in the same place', a: 'a2', b: 'b2', copied: true },
  { title: 'the other way round', a: 'b2', b: 'a2', copied: true },
  { title: 'another place of the same sentence', a: 'a1', b: 'b2', copied: false },
  { title: 'the same figure in words of its own', a: 'a1', b: 'c1', copied: false },
  { title: 'two figures of one report', a: 'a1', b: 'a2', copied: false },
])('$title: $copied', ({ a, b, copied }) => {
  expect(copiedFigures(corpus.passages)(claimIn(corpus, a), claimIn(corpus, b))).toBe(copied);
});

it('knows of no copies where no text is shared', () => {
  expect(copiedFigures([])(claimIn(corpus, 'a1'), claimIn(corpus, 'b1'))).toBe(false);
});
