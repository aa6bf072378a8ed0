import { describe, expect, it } from 'vitest';
import { characters } from '../../src/report/characters.js';
import { displayWidth } from '../../src/report/display-width.js';
import { singleCells } from '../../src/report/single-cells.js';

const rows: [text: string, characters: string[], width: number][] = [
  ['', [], 0],
  ['Bay', ['B', 'a', 'y'], 3],
  ['€5 – “up”…', ['€', '5', ' ', '–', ' ', '“', 'u', 'p', '”', '…'], 10],
  ['Tørn', ['T', 'ø', 'r', 'n'], 4],
  // An accent of its own, a hyphen that is not shown, a wide character, and an emoji of several parts.
  ['e\u0301t', ['e\u0301', 't'], 2],
  ['a\u00adb', ['a', '\u00ad', 'b'], 2],
  ['渔5', ['渔', '5'], 3],
  ['👩‍🚒!', ['👩‍🚒', '!'], 3],
];

describe('characters', () => {
  it.each(rows)('of %j are %j, %d cells wide', (text, expected, width) => {
    expect(characters(text)).toEqual(expected);
    expect(displayWidth(text)).toBe(width);
  });

  it('of plain text are those that a segmenter finds, whatever stands beside them', () => {
    const all = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
    const plain = all.filter((unit) => singleCells.test(unit));
    const text = plain.concat(plain.toReversed()).join('');
    const segments = new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text);
    expect(Array.from(segments, ({ segment }) => segment)).toEqual(text.split(''));
  });
});
