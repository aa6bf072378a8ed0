import { describe, expect, it } from 'vitest';
import { isDigitLost } from '../../src/model/is-digit-lost.js';

describe('a digit lost', () => {
  it.each([
    [428, 28],
    [4_280, 480],
    [81.5e6, 1.5e6],
    [52.9, 5.9],
    [688, 68],
    [3_506, 350],
  ])('between %d and %d', (a, b) => {
    expect([isDigitLost(a, b), isDigitLost(b, a)]).toEqual([true, true]);
  });

  it.each([
    [428, 29],
    [428, 4_280],
    [42, 2],
    [4.28, 2.8],
    [428, 428],
    [null, 28],
    [0, 28],
  ])('not between %d and %d', (a, b) => {
    expect(isDigitLost(a, b)).toBe(false);
  });

  it.each([
    [42, 2],
    [4.5, 0.4],
    [620, 20],
  ])('between %d and %d, where one left is enough', (a, b) => {
    expect([isDigitLost(a, b, 1), isDigitLost(b, a, 1)]).toEqual([true, true]);
  });
});
