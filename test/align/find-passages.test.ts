import { describe, expect, it } from 'vitest';
import { findPassages } from '../../src/align/find-passages.js';
import { forgetful } from '../../src/model/forgetful.js';
import { madeCorpus } from '../made-corpus.js';
import type { MadeReport } from '../made-corpus.js';

const told = 'The harbour police checked 1,412 boats and fined 238 skippers for fishing without a licence.';

const figures = (...quotes: string[]) => quotes.map((quote) => ({ quote }));

function passagesOf(...reports: MadeReport[]) {
  return madeCorpus(Object.fromEntries(reports.map((report, at) => [`${'abc'[at]}.md`, report]))).passages;
}

describe('findPassages', () => {
  it('pairs the figures of a copied sentence', () => {
    const report = { text: told, claims: figures('1,412', '238') };
    const [passage, ...others] = passagesOf(report, report);
    expect(others).toEqual([]);
    expect(passage).toMatchObject({ left: 'a.md', right: 'b.md', coverage: 1 });
    expect(passage?.pairs.map(({ claims, likeness }) => ({ claims, likeness }))).toEqual([
      {
        claims: [
          ['a1', 'b1'],
          ['a2', 'b2'],
        ],
        likeness: 1,
      },
    ]);
  });

  it.each([
    {
      title: 'a changed figure',
      text: told.replace('238', '328'),
      quotes: ['1,412', '328'],
      pairs: [
        ['a1', 'b1'],
        ['a2', 'b2'],
      ],
    },
    {
      title: 'a figure more before the others',
      text: told.replace('checked', 'lost 3 dinghies and checked'),
      quotes: ['3', '1,412', '238'],
      pairs: [
        ['a1', 'b2'],
        ['a2', 'b3'],
      ],
    },
    {
      title: 'a figure that was left out',
      text: told.replace('1,412 boats', 'many boats'),
      quotes: ['238'],
      pairs: [['a2', 'b1']],
    },
  ])('pairs by place and words: $title', ({ text, quotes, pairs }) => {
    const [passage] = passagesOf(
      { text: told, claims: figures('1,412', '238') },
      { text, claims: figures(...quotes) },
    );
    expect(passage?.pairs.flatMap(({ claims }) => claims)).toEqual(pairs);
  });

  it('pairs a long sentence with the two it was cut into', () => {
    const halves = [
      'On Monday the harbour police checked 1,412 boats at the old pier',
      'their colleagues from the county fined 238 skippers for fishing without a licence.',
    ];
    const [passage] = passagesOf(
      { text: halves.join(', while '), claims: figures('1,412', '238') },
      { text: halves.join('. And '), claims: figures('1,412', '238') },
    );
    expect(passage?.pairs.map(({ claims }) => claims)).toEqual([[['a1', 'b1']], [['a2', 'b2']]]);
  });

  it('finds a sentence that one report tells twice', () => {
    const text = `${told}\n\nThe mayor said nothing.\n\n${told}`;
    const [passage] = passagesOf({ text, claims: figures('1,412', '238', '1,412', '238') });
    expect(passage?.pairs.flatMap(({ claims }) => claims)).toEqual([
      ['a1', 'a3'],
      ['a2', 'a4'],
    ]);
  });

  it.each([
    { title: 'short sentences', a: 'He would not comment on it.', b: 'He would not comment on it.' },
    {
      title: 'a long name in common',
      a: 'Photo by the Kestrel Bay Ministry of Public Harbour Affairs.',
      b: 'The Kestrel Bay Ministry of Public Harbour Affairs will move to a new house in May.',
    },
    {
      title: 'one subject, other words',
      a: 'The ferry ran aground on Monday with a hundred people on board.',
      b: 'All passengers of the ship that hit a sandbank yesterday are safe and sound.',
    },
  ])('finds no copy in $title', ({ a, b }) => {
    expect(passagesOf({ text: a }, { text: b })).toEqual([]);
  });

  it('leaves page furniture out', () => {
    const { documents, extractions } = madeCorpus({ 'a.md': { text: told }, 'b.md': { text: told } });
    const furniture = documents.map((document) => ({
      ...document,
      blocks: document.blocks.map((block) => ({ ...block, section: 'boilerplate' as const })),
    }));
    const read = (docs: typeof documents) => findPassages(docs, extractions, [[0, 1]], forgetful);
    expect(read(documents)).toHaveLength(1);
    expect(read(furniture)).toEqual([]);
  });
});
