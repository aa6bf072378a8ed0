import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markText } from '../../src/view/mark-text.js';
import type { Mark } from '../../src/view/marked-text.js';
import { plainText } from '../../src/view/plain-text.js';
import { hostileTexts } from '../report/hostile-texts.js';

const figure = (start: number, end: number): Mark => ({ start, end, kind: 'figure', claim: 'a' });
const shown = (text: string, ...marks: Mark[]) => {
  const { text: all, marks: kept } = markText(text, { start: 0, end: text.length }, marks);
  return [all, ...kept.map(({ start, end }) => all.slice(start, end))];
};

describe('text with marks', () => {
  it.each<[string, string[], string[]]>([
    [
      'blanks are evened and marks move along',
      shown('The\n  ferry  carried\t120 people.', figure(21, 24)),
      ['The ferry carried 120 people.', '120'],
    ],
    ['blanks at both ends go', shown('  120 boats \n', figure(2, 5)), ['120 boats', '120']],
    [
      'what reorders a line is made visible',
      shown('\u202e120\u202c boats', figure(1, 4)),
      ['\ufffd120\ufffd boats', '120'],
    ],
    ['a soft hyphen is nothing', shown('12\u00ad0 boats', figure(0, 4)), ['120 boats', '120']],
    [
      'a mark that reaches into one before it is left out',
      shown('120 boats', figure(0, 3), figure(2, 9)),
      ['120 boats', '120'],
    ],
    ['a mark without a letter is left out', shown('120 boats', figure(3, 3)), ['120 boats']],
  ])('%s', (_, found, wanted) => expect(found).toEqual(wanted));

  it('is safe, and its marks are in order, apart, and where they were', () => {
    const hostile = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...Object.values(hostileTexts)));
    const spans = fc.array(fc.tuple(fc.nat(60), fc.nat(12)), { maxLength: 6 });
    fc.assert(
      fc.property(hostile, spans, (text, cuts) => {
        const marks = cuts.map(([start, length]) => figure(start, start + length));
        const { text: all, marks: kept } = markText(
          text,
          { start: 0, end: text.length },
          marks.toSorted((a, b) => a.start - b.start),
        );
        expect(plainText(all)).toBe(all);
        let at = 0;
        for (const { start, end } of kept) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(all.length);
          at = end;
        }
      }),
    );
  });
});
