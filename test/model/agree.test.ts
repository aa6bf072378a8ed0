import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agree, type Bounds } from '../../src/model/agree.js';

const plain = (value: number, margin: number, unit = '1'): Bounds => ({
  low: value,
  high: value,
  margin,
  unit,
});
const atLeast = (low: number, margin: number, unit = '1'): Bounds => ({ low, high: null, margin, unit });
const atMost = (high: number, margin: number, unit = '1'): Bounds => ({ low: null, high, margin, unit });
const range = (low: number, high: number, margin = 0.5, unit = '1'): Bounds => ({ low, high, margin, unit });
const unreadable: Bounds = { low: null, high: null, margin: 0, unit: '1' };

const agreeing: [string, Bounds, Bounds][] = [
  ['12.4% and 12%', plain(12.4, 0.05, '%'), plain(12, 0.5, '%')],
  ['12.4% and 12.4%', plain(12.4, 0.05, '%'), plain(12.4, 0.05, '%')],
  ['12.5% and 12%, on the very edge of rounding', plain(12.5, 0.05, '%'), plain(12, 0.45, '%')],
  ['more than 100000 and 118000', atLeast(100000, 50000), plain(118000, 500)],
  ['at least 13 and 13', atLeast(13, 0.5), plain(13, 0.5)],
  ['nearly 400 and 397', atMost(400, 50), plain(397, 0.5)],
  ['two lower bounds, however far apart', atLeast(3, 0.5), atLeast(90000, 5000)],
  ['two upper bounds, however far apart', atMost(3, 0.5), atMost(90000, 5000)],
  ['10 to 12 and 12', range(10, 12), plain(12, 0.5)],
  ['10 to 12 and 11.7', range(10, 12), plain(11.7, 0.05)],
  ['10 to 12 and 12 to 15', range(10, 12), range(12, 15)],
  ['500, rounded to hundreds, and 550', plain(500, 50), plain(550, 5)],
  ['47.43 billion and 47.4 billion', plain(47.43e9, 5e6, 'CNY'), plain(47.4e9, 5e7, 'CNY')],
  ['118000 and 118400', plain(118000, 500), plain(118400, 50)],
];

const disagreeing: [string, Bounds, Bounds][] = [
  ['12.4% and 12.5%, rounded alike', plain(12.4, 0.05, '%'), plain(12.5, 0.05, '%')],
  ['12.6% and 12%', plain(12.6, 0.05, '%'), plain(12, 0.5, '%')],
  ['3016 and 3017, both to the unit', plain(3016, 0.5), plain(3017, 0.5)],
  ['500, rounded to hundreds, and 556', plain(500, 50), plain(556, 5)],
  ['118000 and 119000, rounded alike', plain(118000, 500), plain(119000, 500)],
  ['at least 13 and 12.4', atLeast(13, 0.5), plain(12.4, 0.05)],
  ['at least 13 and up to 9', atLeast(13, 0.5), atMost(9, 0.5)],
  ['10 to 12 and 13', range(10, 12), plain(13, 0.5)],
  ['10 to 12 and 13 to 15', range(10, 12), range(13, 15)],
  ['12 km and 12 miles', plain(12, 0.5, 'km'), plain(12, 0.5, '[mi_i]')],
  ['12% and 12 percentage points', plain(12, 0.5, '%'), plain(12, 0.5, '%{point}')],
  ['what cannot be read and a number', unreadable, plain(12, 0.5)],
  ['what cannot be read and a bound', unreadable, atLeast(0, 0)],
  ['what cannot be read and itself', unreadable, unreadable],
];

describe('agree', () => {
  it.each(agreeing)('%s agree', (_, a, b) => {
    expect([agree(a, b), agree(b, a)]).toEqual([true, true]);
  });
  it.each(disagreeing)('%s do not', (_, a, b) => {
    expect([agree(a, b), agree(b, a)]).toEqual([false, false]);
  });
});

const hundredth = fc.integer({ min: -1e6, max: 1e6 }).map((whole) => whole / 100);
const margin = fc.constantFrom(0, 0.005, 0.05, 0.5, 5);
const bounds: fc.Arbitrary<Bounds> = fc.oneof(
  fc.tuple(hundredth, margin).map(([value, by]) => plain(value, by)),
  fc.tuple(hundredth, margin).map(([low, by]) => atLeast(low, by)),
  fc.tuple(hundredth, margin).map(([high, by]) => atMost(high, by)),
  fc.tuple(hundredth, hundredth, margin).map(([a, b, by]) => range(Math.min(a, b), Math.max(a, b), by)),
);

describe('agreement', () => {
  it('is the same both ways, and each readable figure agrees with itself', () => {
    fc.assert(
      fc.property(bounds, bounds, (a, b) => {
        expect(agree(a, b)).toBe(agree(b, a));
        expect(agree(a, a)).toBe(true);
      }),
    );
  });

  it('between plain figures of unlike margins is decided by whole hundredths, not by binary fractions', () => {
    const thousandths = fc.integer({ min: 0, max: 20_000 });
    fc.assert(
      fc.property(thousandths, thousandths, (a, b) => {
        const within = Math.abs(a - b) <= 500 + 50;
        expect(agree(plain(a / 1000, 0.05), plain(b / 1000, 0.5))).toBe(within);
      }),
    );
  });
});
