import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { homeOf } from '../../../src/cli/review/home-of.js';

const [bay, ferry] = [resolve('bay'), resolve('bay/ferry')];

it.each<[string, string, string | undefined]>([
  ['goes to the corpus of its report', 'f1', bay],
  ['goes to the inner one of two corpora, by its first report', 'f2', ferry],
  ['goes to the first one where its report lies in none', 'f3', bay],
  ['is of no corpus where it is not there', 'f4', undefined],
])('a finding %s', (_, finding, expected) => {
  const documents = ['bay/a.md', 'bay/ferry/b.md', 'quarry/c.md'].map((path) => ({ id: path, path }));
  const findings = [
    { id: 'f1', documents: ['bay/a.md', 'bay/ferry/b.md'] },
    { id: 'f2', documents: ['bay/ferry/b.md', 'bay/a.md'] },
    { id: 'f3', documents: ['quarry/c.md'] },
  ];
  expect(homeOf({ documents, findings }, [bay, ferry])(finding)).toBe(expected);
});
