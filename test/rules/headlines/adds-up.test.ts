import { expect, it } from 'vitest';
import { addsUp } from '../../../rules/headlines/adds-up.js';
import { claimIn, madeCorpus } from '../../made-corpus.js';

it.each([
  { title: '9', body: ['4', '5'], is: true, why: 'two figures are what it says' },
  { title: '9', body: ['4', '7'], is: false, why: 'no two are' },
  { title: '9,210', body: ['9,030', '180'], is: false, why: 'one of the two is next to nothing' },
  { title: '9,210', body: ['9,000', '210'], is: true, why: 'the smaller one is no more than it needs' },
])('$title of $body: $is, since $why', ({ title, body, is }) => {
  const figures = [title, ...body];
  const corpus = madeCorpus({
    'a.md': { text: `Of boats: ${figures.join(' and ')}.`, claims: figures.map((quote) => ({ quote })) },
  });
  const [first, ...others] = figures.map((_, at) => claimIn(corpus, `a${at + 1}`));
  expect(addsUp(first!, others)).toBe(is);
});
