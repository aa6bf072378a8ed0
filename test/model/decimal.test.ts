import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { multiply, subtract, sum } from '../../src/model/decimal.js';

const sums: [number[], number][] = [
  [[], 0],
  [[7], 7],
  [[0.1, 0.2], 0.3],
  [[0.1, 0.2, -0.3], 0],
  [[931, 913, 32016], 33860],
  [[1e15, 0.5], 1000000000000000.5],
  [[1e-9, 2e-9], 3e-9],
  [[1e21, 1e-7, -1e21], 1e-7],
  [[-0.05, 0.05], 0],
];

const differences: [number, number, number][] = [
  [12.4, 12, 0.4],
  [47.43, 47.4, 0.03],
  [1, 0.9, 0.1],
  [0, 3, -3],
  [1e15, 1e15 - 1, 1],
];

const products: [number, number, number][] = [
  [1.1, 1.1, 1.21],
  [4.35, 100, 435],
  [47.43, 1e9, 47430000000],
  [0.07, 100, 7],
  [1e-9, 1e-9, 1e-18],
  [1e21, 1e-21, 1],
  [-3, 0.1, -0.3],
];

describe('exact decimals', () => {
  it.each(sums)('the sum of %j is %d', (values, total) => {
    expect(sum(values)).toBe(total);
  });
  it.each(differences)('%d - %d is %d', (a, b, difference) => {
    expect(subtract(a, b)).toBe(difference);
  });
  it.each(products)('%d * %d is %d', (a, b, product) => {
    expect(multiply(a, b)).toBe(product);
  });

  it.each([NaN, Infinity, -Infinity])('refuse %d', (value) => {
    expect(() => sum([1, value])).toThrow(new RangeError(`expected a finite number, not ${value}`));
    expect(() => subtract(value, 1)).toThrow(RangeError);
    expect(() => multiply(1, value)).toThrow(RangeError);
  });
});

/** A figure with two decimals, and the same in hundredths. */
const hundredths = fc.integer({ min: -1e12, max: 1e12 });
const figure = (inHundredths: number): number => Number(`${inHundredths}e-2`);

describe('for figures with two decimals', () => {
  it('sums are those of their hundredths, in any order', () => {
    fc.assert(
      fc.property(fc.array(hundredths, { maxLength: 20 }), (parts) => {
        const expected = figure(parts.reduce((total, part) => total + part, 0));
        expect(sum(parts.map(figure))).toBe(expected);
        expect(sum(parts.map(figure).reverse())).toBe(expected);
      }),
    );
  });

  it('taking away what was added leaves what was there', () => {
    fc.assert(
      fc.property(hundredths, hundredths, (a, b) => {
        expect(subtract(sum([figure(a), figure(b)]), figure(b))).toBe(figure(a));
      }),
    );
  });
});

it('any finite number comes back from a sum or product as it was', () => {
  const finite = fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0));
  fc.assert(
    fc.property(finite, (value) => {
      expect(sum([value])).toBe(value);
      expect(multiply(value, 1)).toBe(value);
      expect(subtract(value, value)).toBe(0);
    }),
  );
});
