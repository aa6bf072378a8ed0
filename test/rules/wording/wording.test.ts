import { describe, expect, it } from 'vitest';
import { grouped } from '../../../src/model/grouped.js';
import { periodInWords } from '../../../src/model/period-in-words.js';
import { series } from '../../../rules/wording/series.js';

describe('periodInWords', () => {
  it.each([
    { period: '2023', is: '2023' },
    { period: 'XXXX-05', is: 'May' },
    { period: '../XXXX-10-04', is: 'up to 4 October' },
    { period: '2024-06/..', is: 'since June 2024' },
    { period: '2024-07/2024-09', is: 'July to September 2024' },
    { period: '2024-33', is: '2024-33' },
    { period: 'XXXX-XX-25', is: 'XXXX-XX-25' },
    { period: undefined, is: '' },
  ])('$period: $is', ({ period, is }) => expect(periodInWords(period)).toBe(is));
});

describe('series', () => {
  it.each([
    { items: [], is: '' },
    { items: ['a'], is: 'a' },
    { items: ['a', 'b', 'a'], is: 'a and b' },
    { items: ['a', 'b', 'c'], is: 'a, b and c' },
  ])('$items: $is', ({ items, is }) => expect(series(items)).toBe(is));
});

describe('grouped', () => {
  it.each([
    { value: 41_730, is: '41,730' },
    { value: 0.5, is: '0.5' },
    { value: 0.1 + 0.2, is: '0.3' },
    { value: -1234.5, is: '-1,234.5' },
    { value: 1e21, is: '1,000,000,000,000,000,000,000' },
    { value: 2.6e12, is: '2,600,000,000,000' },
  ])('$value: $is', ({ value, is }) => expect(grouped(value)).toBe(is));
});
