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
  ['Cod costs £5 a kilo on average, after £4 in May.', ['GBP/kg', 'GBP/kg']],
  ['Monthly pay was £3,120. In May of last year it had been £3,000.', ['GBP/mo', 'GBP/mo']],
  ['A nurse earns £2,310 a month and pays £95 of that to park.', ['GBP/mo', 'GBP/mo']],
  ['The pump takes 88,000 litres a day and should reach 120,000 by May.', ['L/d', 'L/d']],
  ['The pump takes 88,000 litres a day and should reach 120 homes by May.', ['L/d', '1']],
  ['Some 90 cubic metres of water a second ran off.', ['m3/s']],
  ['The port runs 45 freight trains a day.', ['1/d']],
  ['Guests leave £187 per head and day.', ['GBP/d']],
  ['There was £187 spent per day.', ['GBP/d']],
  ['A gram sells for about £60 in the bars.', ['GBP/g']],
  ['The price of a kilo, £60 in May, has come down to £52.', ['GBP/kg', 'GBP/kg']],
  ['A square metre now rents for £14 a month; it was £12 in May.', ['GBP/m2/mo', 'GBP/m2/mo']],
  ['A pound coin costs £2.', ['GBP']],
  ['The rate fell by 0.2 points to 4.1%.', ['%{point}', '%']],
  ['Rooms cost £145 a night on average, against £98 in May.', ['GBP/d', 'GBP/d']],
  ['The walk lengthened from 1.6 to 1.9 hours.', ['h', 'h']],
  ['The skipper got nine years; his two sons were given seven each.', ['a', '1', 'a']],
  ['The skipper got 11 years in prison instead of 13.', ['a', 'a']],
  ['The sentence was cut from 13 years to 11.', ['a', 'a']],
  ['Police found £11 million in sheds and carried off 86 million in cash.', ['GBP', 'GBP']],
  ['The bay spent £11 million. The loss was larger still, 27 million.', ['GBP', 'GBP']],
  ['The club spent £11 million. It has recouped 9 million from sales.', ['GBP', 'GBP']],
  ['The club spent £11 million. It drew 9 million fans.', ['GBP', '1']],
])('a unit that was told before is meant again: %s', (text, units) => {
  expect(claimsOf(text).map(({ unit }) => unit)).toEqual(units);
});
