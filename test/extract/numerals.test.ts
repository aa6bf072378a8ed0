import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Numeral } from '../../src/extract/numerals/numeral.js';
import { readDigits } from '../../src/extract/numerals/read-digits.js';
import { readNumerals } from '../../src/extract/numerals/read-numerals.js';
import { tag } from '../../src/extract/tokens/tag.js';
import { tokenize } from '../../src/extract/tokens/tokenize.js';

/** All numbers of a text, nothing of it masked. */
const numeralsIn = (text: string): Numeral[] =>
  readNumerals(text, tag(tokenize(text, { start: 0, end: text.length })), new Set());

const valuesIn = (text: string) => numeralsIn(text).map(({ value }) => value);

describe('a number as written has one value', () => {
  it.each<[string, number]>([
    ['12', 12],
    ['118,000', 118_000],
    ['1,234,567', 1_234_567],
    ['1,234.5', 1234.5],
    ['0.25', 0.25],
    ['47.43', 47.43],
    ["12'500", 12_500],
    ['12’500', 12_500],
    ['30 000', 30_000],
    ['1 234 567', 1_234_567],
    ['1\u00A0234\u202F567', 1_234_567],
    ['2½', 2.5],
    ['1.2 million', 1_200_000],
    ['47.43 billion', 47_430_000_000],
    ['5k', 5000],
    ['3.4bn', 3_400_000_000],
    ['12 hundred', 1200],
    ['2-million', 2_000_000],
    ['3 hundred thousand', 300_000],
    ['0.0000001 million', 0.1],
    ['£1.2m', 1_200_000],
    ['1.2m boats', 1_200_000],
    ['1.2m tall', 1.2],
    ['4.3M boats', 4_300_000],
    ['.001', 0.001],
    ['1/16', 0.0625],
    ['10 1/2', 10.5],
    ['½', 0.5],
    ['6.5×10−3', 0.0065],
    ['6.5 x 10^12', 6_500_000_000_000],
    ['3 million and a half', 3_500_000],
    ['USD10m', 10_000_000],
    ['PS2.7m', 2_700_000],
    ['3 dozen', 36],
    ['1.8 billion-mile', 1_800_000_000],
    ['₹12,34,567', 1_234_567],
    ['12,34,567.5 rupees', 1_234_567.5],
    ['4 thousand 3 hundred and 21', 4321],
    ['3 hundred and one', 301],
    ['2 million 300 thousand', 2_300_000],
    ['1.5^2', 2.25],
    ['2^-1', 0.5],
    ['2^--1', 2],
    ['1,674.5 M', 1_674_500_000],
  ])('%s', (text, value) => {
    expect(numeralsIn(text)).toMatchObject([{ value, readings: [], written: 'digits' }]);
  });
});

describe('a number in words has one value', () => {
  it.each<[string, number]>([
    ['seven', 7],
    ['Nineteen', 19],
    ['twenty-three', 23],
    ['twenty three', 23],
    ['a hundred', 100],
    ['two hundred and six', 206],
    ['two hundred and six thousand', 206_000],
    ['one thousand two hundred', 1200],
    ['three million four hundred thousand and five', 3_400_005],
    ['a dozen', 12],
    ['two dozen', 24],
    ['two-million-euro', 2_000_000],
    ['twenty-three-year-old', 23],
    ['nine point nought four', 9.04],
    ['three million and a quarter', 3_250_000],
    ['a hundred and three quarters', 100.75],
    ['half million', 500_000],
    ['half a dozen', 6],
    ['half a million', 500_000],
    ['one and a half million', 1_500_000],
    ['ninety-nine billion', 99_000_000_000],
    ['hundred thousand', 100_000],
    ['five hundreds', 500],
    ['three hundred and two dozen', 324],
    ['a hundred dozen', 1200],
    ['fifty - two', 52],
    ['one billion and a half million', 1_000_500_000],
    ['a trillionth', 1e-12],
    ['a twenty-first', 1 / 21],
    ['one - fourth', 0.25],
    ['twenty twenty-fifths', 0.8],
    ['twenty twenty fifths', 0.8],
    ['one hundred thirty fifths', 100 / 35],
    ['one hundred and thirty fifths', 26],
    ['one one hundred and fifth', 1 / 105],
    ['one hundred one thousand fifths', 100 / 1005],
    ['ninety-five hundred fifths', 1900],
    ['three ten-thousandths', 0.0003],
    ['fifty six thousandths', 0.056],
    ['three quarters', 0.75],
    ['point five per cent', 0.5],
    ['half a mile', 0.5],
    ['a quarter of an hour', 0.25],
    ['one point two million', 1_200_000],
    ['point five million', 500_000],
    ['three and a quarter million', 3_250_000],
    ['a quarter of a million', 250_000],
    ['three-quarters of a million', 750_000],
    ['half a percentage point', 0.5],
    ['by half.', 0.5],
    ['two-and-a-half million', 2_500_000],
    ['one-and-three-quarters', 1.75],
    ['two-and-a-half-year', 2.5],
  ])('%s', (text, value) => {
    expect(numeralsIn(text)).toMatchObject([{ value, readings: [], written: 'words' }]);
  });

  it.each<[string, number[]]>([
    ['thousands of boats', []],
    ['half of the boats', [0.5]],
    ['the second half of the match', []],
    ['a third goal', []],
    ['a third million-pound grant', []],
    ['in half.', []],
    ['an hour and a half mile', [0.5]],
    ['an hour and 20 boats', [20]],
    ['a boat and a half', []],
    ['two and three boats', [2, 3]],
    ['three twenty', [3, 20]],
    ['five, six', [5, 6]],
    ['twenty-eleven', []],
    ['several hundred thousand gulls', []],
    ['fifty - two of them new', [50, 2]],
    ['the twenty-third boat', []],
    ['the twenty third boat', []],
    ['the one hundred and fifth boat', []],
    ['the two hundred thousandth visitor', []],
    ['two third places', [2]],
    ['in three quarters', [3]],
    ['thirty seconds', [30]],
    ['a tenth goal', []],
    ['the first half hour', []],
    ['22,24,26,31', [22, 24, 26, 31]],
    ['3 million 200 boats', [3_000_000, 200]],
    ['the 2.5 G network', [2.5]],
    ['at point five boats met', [5]],
  ])('%s holds %j', (text, values) => {
    expect(valuesIn(text)).toEqual(values);
  });
});

describe('a malformed number keeps every reading, and why', () => {
  it.each<[string, number[]]>([
    ['3,2016', [32_016, 3.2016, 3]],
    ['12,34', [1234, 12.34, 12]],
    ['1.234,56', [1234.56, 1]],
    ['3 2016', [32_016, 3.2016, 3]],
    ['1.2.3', [123, 12.3, 1]],
    ['4.176,000', [4_176_000, 4176, 4]],
    ['1,23,456', [123_456, 1]],
    ['3,2016 million', [32_016_000_000, 3_201_600, 3_000_000]],
  ])('%s', (text, values) => {
    const [numeral, ...more] = numeralsIn(text);
    expect(more).toEqual([]);
    expect(numeral?.value).toBeNull();
    expect(numeral?.readings.map((reading) => reading.value)).toEqual(values);
    expect(new Set(numeral?.readings.map(({ why }) => why)).size).toBe(values.length);
    expect(values.length).toBeGreaterThan(1);
  });
});

describe('the margin is half a unit of the last digit that was meant', () => {
  it.each<[string, number]>([
    ['12', 0.5],
    ['12.4', 0.05],
    ['120', 0.5],
    ['118,000', 500],
    ['118 thousand', 500],
    ['47.43 billion', 5_000_000],
    ['two million', 500_000],
    ['12.00', 0.005],
    ['0', 0.5],
  ])('%s', (text, margin) => {
    expect(numeralsIn(text)).toMatchObject([{ margin }]);
  });
});

it.each([
  '9'.repeat(400),
  `1${' 234'.repeat(120)}`,
  `1${' million'.repeat(60)}`,
  `two${' hundred'.repeat(60)}`,
])('what is too large to be meant is no number: %#', (text) => {
  expect(numeralsIn(text)).toEqual([]);
});

const decimals = fc
  .tuple(fc.nat({ max: 999_999_999 }), fc.integer({ min: 1, max: 6 }), fc.nat({ max: 999_999 }))
  .map(([whole, digits, rest]) => [whole, String(rest).padStart(6, '0').slice(0, digits)] as const);
const grouped = (whole: number, mark: string): string => String(whole).replace(/\B(?=(?:\d{3})+$)/g, mark);

describe('reading what was printed gives the number back', () => {
  it.each([',', '', ' ', '\u00A0', '\u2009', '\u202F', '’'])('an integer grouped by %j', (mark) => {
    fc.assert(
      fc.property(fc.nat({ max: 999_999_999_999 }), (whole) => {
        expect(valuesIn(grouped(whole, mark))).toEqual([whole]);
      }),
    );
  });

  it('a decimal', () => {
    fc.assert(
      fc.property(decimals, fc.constantFrom(',', ''), ([whole, fraction], mark) => {
        expect(valuesIn(`${grouped(whole, mark)}.${fraction}`)).toEqual([Number(`${whole}.${fraction}`)]);
      }),
    );
  });

  it('no digits with separators are read without a value and without readings', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{1,5}([.,'’ ]\d{1,5}){0,4}$/), (text) => {
        const { digits, readings } = readDigits(text);
        expect(digits).toMatch(/^\d+$/);
        expect(readings.length === 0 || readings.length > 1).toBe(true);
      }),
    );
  });
});
