import { describe, expect, it } from 'vitest';
import { earlier } from '../../../rules/levels/earlier.js';

describe('earlier', () => {
  it.each([
    { period: '2023', basis: 'year-on-year', is: '2022' },
    { period: '2024-07/2024-09', basis: 'year-on-year', is: '2023-07/2023-09' },
    { period: '../2024-05-10', basis: 'year-on-year', is: '../2023-05-10' },
    { period: '2024-01', basis: 'month-on-month', is: '2023-12' },
    { period: '2024-10', basis: 'month-on-month', is: '2024-09' },
    { period: '2024', basis: 'month-on-month', is: undefined },
    { period: '2024-02-29', basis: 'year-on-year', is: undefined },
    { period: 'XXXX-09', basis: 'year-on-year', is: undefined },
    { period: undefined, basis: 'year-on-year', is: undefined },
    { period: '2024', basis: '2016', is: '2016' },
    { period: '2024', basis: 'last time', is: undefined },
  ])('$basis before $period: $is', ({ period, basis, is }) => {
    expect(earlier(period, basis)).toBe(is);
  });
});
