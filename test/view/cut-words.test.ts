import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cutWords } from '../../src/view/cut-words.js';

it.each<[string, string[]]>([
  ['The ferry', ['The', ' ', 'ferry']],
  ['$1,240.50, said', ['$', '1,240.50', ',', ' ', 'said']],
  ["It's 03:40", ["It's", ' ', '03', ':', '40']],
  ['渡轮', ['渡轮']],
])('cuts %j into words', (text, words) => {
  expect(cutWords(text)).toEqual(words);
});

it('cuts plain text as Unicode does', () => {
  const segmenter = new Intl.Segmenter('en', { granularity: 'word' });
  const signs = Array.from('ab19 _\'".,:;-\r\n$%()');
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...signs), maxLength: 12 }), (text) => {
      expect(cutWords(text)).toEqual(Array.from(segmenter.segment(text), ({ segment }) => segment));
    }),
    { numRuns: 2_000 },
  );
});
