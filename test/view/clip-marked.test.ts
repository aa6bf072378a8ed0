import fc from 'fast-check';
import { expect, it } from 'vitest';
import { clipMarked } from '../../src/view/clip-marked.js';
import type { MarkedText } from '../../src/view/marked-text.js';

/** A text with what stands in brackets marked, without the brackets. */
function marked(source: string): MarkedText {
  const parts = source.split(/[[\]]/);
  let at = 0;
  const marks = parts.flatMap((part, nth) => {
    const start = at;
    at += part.length;
    return nth % 2 === 1 ? [{ start, end: at, kind: 'figure' as const }] : [];
  });
  return { text: parts.join(''), marks };
}

const long = 'x'.repeat(10_000);

it.each<[string, string, (string | number)[]]>([
  ['a text without marks', 'The ferry sank.', ['The ferry sank.']],
  ['marks at both ends and side by side', '[12] cod, [3][4]', ['[12]', ' cod, ', '[3]', '[4]']],
  ['nothing', '', []],
  ['an endless text, far from its mark', `${long}[12]${long}`, [9600, 400, '[12]', 400, 9600]],
  ['an endless text between two marks', `[1]${long}[2]`, ['[1]', 400, 9200, 400, '[2]']],
  ['an endless text without a mark, its start', long, [400, 9600]],
])('clipMarked: %s', (_, source, expected) => {
  const said = clipMarked(marked(source)).map((piece) => {
    if ('leftOut' in piece) return piece.leftOut;
    if (piece.mark) return `[${piece.text}]`;
    return piece.text.startsWith('x') ? piece.text.length : piece.text;
  });
  expect(said).toEqual(expected);
});

it('clipMarked accounts for every character', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(6000), { maxLength: 7 }), (lengths) => {
      const source = lengths
        .map((length, nth) => (nth % 2 ? `[${'7'.repeat(1 + (length % 9))}]` : 'x'.repeat(length)))
        .join('');
      const given = marked(source);
      const pieces = clipMarked(given);
      const total = pieces.reduce(
        (sum, piece) => sum + ('leftOut' in piece ? piece.leftOut : piece.text.length),
        0,
      );
      expect(total).toBe(given.text.length);
      expect(pieces.flatMap((piece) => ('mark' in piece ? [piece.mark] : []))).toEqual(given.marks);
    }),
  );
});
