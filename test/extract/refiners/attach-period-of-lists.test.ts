import { expect, it } from 'vitest';
import { claimsOf } from '../made-report.js';

it.each<[string, string, (string | undefined)[]]>([
  [
    'what one item of a list tells of is not what the next one goes on with',
    'In May the storm sank 71 boats.\n\n' +
      '- Trade was slow. In 2019, by contrast, the port handled 900 ferries.\n\n' +
      '- Crews are the news. They landed 40 crates.',
    ['2024-05', '2019', '2024-05'],
  ],
  [
    'months in a column are of the year told over it, and their total is of all of them',
    'Landings in 2023:\n\n| Month | Boats |\n\n| May | 400 |\n\n| June | 500 |\n\n| Total | 900 |',
    ['2023-05', '2023-06', '2023-05/2023-06'],
  ],
  [
    'what has no year beside what has one of several is of the last one',
    '| Port | Boats | Crew 2024 | Crew 2021 |\n\n| Merrow | 40 | 900 | 800 |',
    ['2024', '2024', '2021'],
  ],
])('%s', (_, text, periods) => {
  expect(claimsOf(text).map(({ period }) => period)).toEqual(periods);
});
