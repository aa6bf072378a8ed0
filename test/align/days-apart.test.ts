import { describe, expect, it } from 'vitest';
import { daysApart } from '../../src/align/days-apart.js';

describe('daysApart', () => {
  it.each([
    { a: '2024-03-12', b: '2024-03-12', days: 0 },
    { a: '2024-02-28', b: '2024-03-01', days: 2 },
    { a: 'XXXX-10-26', b: 'XXXX-10-24', days: 2 },
    { a: 'XXXX-10-26', b: '2021-10-26', days: 0 },
    { a: 'XXXX-12-30', b: '2021-01-02', days: 3 },
    { a: 'XXXX-12-31', b: 'XXXX-01-01', days: 1 },
    { a: 'XXXX-05-09', b: 'XXXX-10-26', days: 170 },
    { a: undefined, b: '2021-01-02', days: undefined },
    { a: 'XXXX-XX-25', b: '2021-01-25', days: undefined },
    { a: 'soon', b: '2021-01-25', days: undefined },
  ])('$a and $b: $days', ({ a, b, days }) => {
    expect(daysApart(a, b)).toBe(days);
    expect(daysApart(b, a)).toBe(days);
  });
});
