import { expect, it } from 'vitest';
import { claimsOf } from '../made-report.js';

it.each<[string, (string | undefined)[]]>([
  ['In October landings grew by 4% on the year.', ['year-on-year']],
  ['In October landings were 4% higher than in September.', ['month-on-month']],
  ['In October landings were 4% higher than in October 2023.', ['year-on-year']],
  ['In October landings were 4% higher than in the same month last year.', ['year-on-year']],
  ['Compared with October 2023, landings rose by 4% in October.', ['year-on-year']],
  ['Turnout was 4 percentage points higher than in 2021, when it was 61%.', ['2021']],
  ['Fares will go up by 4% from April.', [undefined]],
  ['The council spent 4% less than last year.', ['year-on-year']],
  ['Turnout was 4 percentage points higher than in 2021.', ['2021']],
  ['In 2013 it was 80 tonnes; since then landings have fallen by 4%.', ['2013']],
  ['Landings rose by 4% in May.', [undefined]],
  ['Prices rose 3.4% in the year to October.', ['year-on-year']],
  ['Prices rose by 0.3% on the month and 3.4% year on year.', ['month-on-month', 'year-on-year']],
  ['Compared with September 2024, landings fell by 2%.', ['month-on-month']],
])('published on 2024-11-07, "%s" compares with', (text, bases) => {
  expect(
    claimsOf(text)
      .filter(({ measure }) => measure === 'change')
      .map(({ basis }) => basis),
  ).toEqual(bases);
});
