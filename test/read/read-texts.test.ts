import { expect, it } from 'vitest';
import { readTexts } from '../../src/read/read-texts.js';

it('reads texts in memory as if they lay in files', () => {
  const { documents, problems } = readTexts([
    { name: 'herald.txt', text: 'The ferry took 412 passengers.' },
    {
      name: 'gazette.md',
      text: '---\npublisher: Kestrel Bay Gazette\n---\n\n# Ferry\n\nThe ferry took 412 passengers.',
    },
    { name: 'empty.txt', text: ' \n' },
  ]);
  expect(
    documents.map(({ id, meta, blocks }) => ({ id, meta, sections: blocks.map(({ section }) => section) })),
  ).toEqual([
    { id: 'gazette.md', meta: { publisher: 'Kestrel Bay Gazette' }, sections: ['title', 'lead'] },
    { id: 'herald.txt', meta: {}, sections: ['lead'] },
  ]);
  expect(problems.map(({ path }) => path)).toEqual(['empty.txt']);
});
