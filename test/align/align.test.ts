import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align } from '../../src/align/align.js';
import { madeCorpus } from '../made-corpus.js';

const told = 'The harbour police checked 1,412 boats and fined 238 skippers for fishing without a licence.';
const { documents, extractions } = madeCorpus({
  'a.md': { text: told, claims: [{ quote: '1,412' }, { quote: '238', metric: 'fine skipper' }] },
  'b.md': { text: `${told} Nobody was hurt.`, claims: [{ quote: '1,412' }] },
  'c.md': { text: 'In all 97 boats were sold.', claims: [{ quote: '97' }] },
});

describe('align', () => {
  it('brings claims together by metric, in reading order', () => {
    expect(align(documents, extractions).alignments).toEqual([
      { metric: 'count boat', claims: ['a1', 'b1', 'c1'] },
      { metric: 'fine skipper', claims: ['a2'] },
    ]);
  });

  it('comes to the same in any order of the documents', () => {
    const plain = ({ alignments, passages }: ReturnType<typeof align>) =>
      JSON.stringify({ alignments, passages });
    const expected = plain(align(documents, extractions));
    const shuffled = <T>(items: readonly T[]) => fc.shuffledSubarray([...items], { minLength: items.length });
    fc.assert(
      fc.property(shuffled(documents), shuffled(extractions), (docs, read) => {
        expect(plain(align(docs, read))).toBe(expected);
      }),
    );
  });

  it('names a document that was not extracted', () => {
    expect(() => align(documents, [])).toThrow('Document "a.md" has no extraction');
  });
});
