import { describe, expect, it } from 'vitest';
import { claimsOf } from '../made-report.js';

describe('a year before a census day is the same day', () => {
  it.each<[string, string[]]>([
    [
      'On 1 June 2024 the school had 340 pupils, 20 more than a year before (320).',
      ['2024-06-01', '2024-06-01', '2023-06-01'],
    ],
    [
      'There were 51 lifeboats on 1 March 2024; twelve months earlier there were 49.',
      ['2024-03-01', '2023-03-01'],
    ],
    [
      'In 2023 the vineyard pressed 88,000 bottles, 4,000 fewer than a year before (92,000).',
      ['2023', '2023', '2022'],
    ],
  ])('%s', (text, periods) => {
    expect(claimsOf(text).map(({ period }) => period)).toEqual(periods);
  });
});
