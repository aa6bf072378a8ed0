import { expect, it } from 'vitest';
import { claimsOf } from '../made-report.js';

it.each<[string, string[]]>([
  [
    'The port made a net profit of 9 million francs. A year earlier net profit was 8 million.',
    ['CHF', 'CHF'],
  ],
  ['The port made a net profit of 9 million francs. It carried 8 million.', ['CHF', '1']],
  ['Average monthly earnings reached £2,100.', ['GBP/mo']],
  ['Monthly exports reached £2,100.', ['GBP']],
  ['In 2019 it was 86 in 100, last year 74.', ['%', '%']],
  ['In 2019 it was 86 in 100, last year 74 boats.', ['%', '1']],
  ['The club won 9 games, a fall of 12 points.', ['1', '1']],
])('a unit that was told before is meant again: %s', (text, units) => {
  expect(claimsOf(text).map(({ unit }) => unit)).toEqual(units);
});
