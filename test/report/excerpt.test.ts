import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/model/document.js';
import { displayWidth } from '../../src/report/display-width.js';
import { excerpt } from '../../src/report/excerpt.js';

const documentOf = (text: string): Document => ({
  id: 'bay.txt',
  path: 'bay.txt',
  text,
  meta: {},
  blocks: [],
});

/** The figure stands between « and » in the given text and in the expected one. */
function show(marked: string, cells: number): string {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  const { before, figure, after } = excerpt(documentOf(marked.replace(/[«»]/g, '')), { start, end }, cells);
  return `${before}«${figure}»${after}`;
}

describe('excerpt', () => {
  it.each([
    ['a line that fits', 'The ferry took «412» passengers.', 60, 'The ferry took «412» passengers.'],
    ['only its own line', 'Kestrel Bay\r\n  The ferry took «412».\r\nMore.', 60, 'The ferry took «412».'],
    [
      'cut behind',
      'The ferry took «412» passengers across Kestrel Bay on Sunday.',
      32,
      'The ferry took «412» passengers …',
    ],
    ['cut before', 'On Sunday, across Kestrel Bay, the ferry took «412».', 24, '… the ferry took «412».'],
    [
      'cut on both sides',
      'On Sunday the old ferry took «412» passengers across Kestrel Bay.',
      30,
      '… ferry took «412» passengers …',
    ],
    ['a figure over two lines', 'It cost «47.4\nbillion» crowns.', 60, 'It cost «47.4»'],
    ['escape sequences', 'Took \u001b[31m«412»\u202e boats.', 60, 'Took �[31m«412»� boats.'],
    ['an empty document', '«»', 60, '«»'],
  ])('shows %s', (_, marked, cells, expected) => {
    expect(show(marked, cells)).toBe(expected);
  });

  it('never grows wider than it may, and shows the figure, in any text', () => {
    const parts = fc.array(
      fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('漁船 ', 'harbour ', '412', '👩‍👩‍👧', '\n')),
    );
    fc.assert(
      fc.property(
        parts,
        fc.nat(),
        fc.nat(),
        fc.integer({ min: 8, max: 90 }),
        (words, from, length, cells) => {
          const text = words.join('');
          const start = from % (text.length + 1);
          const { before, figure, after } = excerpt(
            documentOf(text),
            { start, end: Math.min(text.length, start + (length % 9)) },
            cells,
          );
          expect(displayWidth(before + figure + after)).toBeLessThanOrEqual(cells);
          expect(before + figure + after).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/);
        },
      ),
      {
        examples: [
          [['漁船 ', '412', '漁船 ', '漁船 '], 2, 6, 9],
          [['👩‍👩‍👧', '漁船 ', '\u0000𐀀'], 1971906482, 26, 8],
        ],
      },
    );
  });
});
