import { describe, expect, it } from 'vitest';
import { claimsOf } from '../made-report.js';

/** The period of each figure; `?` where it is carried on from a sentence before, `-` where there is none. */
const periodsIn = (text: string): string[] =>
  claimsOf(text).map(({ period = '-', implied }) => `${period}${implied?.includes('period') ? '?' : ''}`);

describe('a time is said of what stands with it', () => {
  it.each<[string, string[]]>([
    ['Energy, which had cost £44 million in 2022, took £29 million last year.', ['2022', '2023']],
    ['The second ferry, bought in 2019 for £20 million, carried 90,000 people last year.', ['2019', '2023']],
    ['The line was opened in 1911 and has 84 stations.', ['-']],
    ['In the third quarter profit rose to £504 million from £440 million.', ['2024-07/2024-09', '-']],
    ['The port plans to lift the fee to £19.90 from £18.50 in January.', ['2025-01', '-']],
    ['From 1 December 2024 a ticket rises from £18 to £19.50.', ['-', '2024-12-01']],
    ['The bank raised its forecast for 2025 growth to 2.1%, from 1.8% in March.', ['2025', '2025']],
    ['The union, which in August had put the catch at 900 tonnes, was right.', ['-']],
    ['In 2023 it sold 900 boats, 4% more than in 2022, when the yard sold 860.', ['2023', '2023', '2022']],
    [
      'As of 1 April the club had 900 members; a year earlier there were 860, a rise of 5%.',
      ['../2024-04-01', '../2023-04-01', '../2024-04-01'],
    ],
    [
      'Income in the financial year 2023/24, which ended on 31 July, was £312 million, after £300 million in 2022/23.',
      ['2023-08/2024-07', '2022-08/2023-07'],
    ],
    ['In the first three quarters 900 boats came.', ['2024-01/2024-09']],
    ['By the evening of Sunday 3 November 900 tickets had been sold.', ['../2024-11-03']],
    ['In 2019, the last year before the storm, it was 900 boats.', ['2019']],
  ])('%s', (text, periods) => {
    expect(periodsIn(text)).toEqual(periods);
  });
});

describe('a report that tells what it is about', () => {
  const lead = 'The port today published its figures for the year 2023.\n\n';
  it.each<[string, string[]]>([
    ['- Ferries handled: 900 (2022: 860), up 4.7%\n- Fees: £9 million', ['2023?', '2022', '2023?', '2023?']],
    ['It lost 12 boats.\n\nStorms sank 9 of them.', ['2023?', '2023?']],
    ['Fees came to £9 million, compared with £8 million a year earlier.', ['2023?', '2022']],
    ['It has lost 12 boats since.', ['-']],
    ['It now employs 400 people.', ['-']],
    ['The mayor said 40 houses are empty.', ['-']],
    ['It will build 12 berths.', ['-']],
    ['"We lost 12 boats," said a skipper.', ['-']],
    ['In May it lost 12 boats. The storm sank 9 of them.', ['2024-05', '2024-05?']],
    ['Shares were sold at £9 by 10:30.', ['-']],
  ])('lends its time to what it tells as past: %s', (text, periods) => {
    expect(periodsIn(lead + text)).toEqual(periods);
  });

  it('lends none where it tells of a day', () => {
    const text = 'The ferry sank on Tuesday.\n\nIn 2023 the port lost 9 boats.\n\nIt had 40 passengers.';
    expect(periodsIn(text)).toEqual(['2023', '-']);
  });
});
