import { describe, expect, it } from 'vitest';
import { claimsOf } from '../made-report.js';

/** The period of each figure; `?` where it is carried on from a sentence before, `-` where there is none. */
const periodsIn = (text: string): string[] =>
  claimsOf(text).map(({ period = '-', implied }) => `${period}${implied?.includes('period') ? '?' : ''}`);

describe('what is held against another time is for the stretch that the report told of last', () => {
  it.each<[string, string[]]>([
    [
      'The port handled 900 ferries last year, the harbour board said on Tuesday.\n\nIt lost 12 boats, 3 more than the year before. Storms sank 40 per cent of them.',
      ['2023', '2023?', '2023?', '2023?'],
    ],
    [
      'The club sold 900 tickets in the 2023-24 season.\n\nThe average crowd was 360, up from 350 in 2022-23. Rovers drew 61 people.',
      ['2023/2024', '2023/2024?', '2022/2023', '2023/2024?'],
    ],
    [
      'The port landed 84 tonnes in the third quarter.\n\nIt earned £90 million, 2% less than in the same quarter a year earlier.',
      ['2024-07/2024-09', '2024-07/2024-09?', '2024-07/2024-09?'],
    ],
    [
      'The port landed 84 tonnes in the third quarter.\n\nFees came to £90 million in the period. Over the same period it lost 12 boats.',
      ['2024-07/2024-09', '2024-07/2024-09', '2024-07/2024-09'],
    ],
    [
      'The rate was 6.8% last month, against 6.9% in August and 6.7% a year earlier.',
      ['2024-10', '2024-08', '2023-10'],
    ],
    [
      'The port employed 900 people at the end of March. It had lost 40 in the preceding twelve months.',
      ['2024-03', '2023-04/2024-03'],
    ],
    [
      'In the year to March it lost 90 boats, against 80 in the previous 12 months.',
      ['2023-04/2024-03', '2022-04/2023-03'],
    ],
    [
      'In the third quarter the port earned £90 million, compared with £80 million in the year-ago quarter.',
      ['2024-07/2024-09', '2023-07/2023-09'],
    ],
    [
      'The port sold 900 tickets last year, still short of the 940 of 2019. Fees came to £9 million for the year, down from £8 million.',
      ['2023', '2019', '2023', '-'],
    ],
    ['The rate rose to 58.7 per cent (2022: 57.9 per cent).', ['-', '2022']],
    [
      'The port sold 900 tickets in 2023. The rate rose to 58.7 per cent (2022: 57.9 per cent).',
      ['2023', '2023?', '2022'],
    ],
    ['The port handled 900 ferries last year.\n\nIt has 40 cranes, more than a year ago.', ['2023', '-']],
  ])('%s', (text, periods) => {
    expect(periodsIn(text)).toEqual(periods);
  });
});

describe('what is told of a time in passing is not of it', () => {
  it.each<[string, string[]]>([
    ['Merrow will buy Skerry for £2 million, the largest deal in the trade this year.', ['-']],
    ["Owners will get 31% more than Monday's price.", ['-']],
  ])('%s', (text, periods) => {
    expect(periodsIn(text)).toEqual(periods);
  });
});

describe('what stands between a figure and its time leaves it that time', () => {
  it.each<[string, string[]]>([
    ['Landings grew 5% in August from a year earlier to 41 tonnes.', ['2024-08', '2024-08']],
    [
      'Landings rose 0.4% in the second quarter, following a 0.1% fall in the first.',
      ['2024-04/2024-06', '2024-01/2024-03'],
    ],
    [
      'KESTREL BAY, Nov 7 (Skerry) - Some 14 sailors died and 31 were hurt when a mast fell on Tuesday.',
      ['2024-11-05', '2024-11-05'],
    ],
  ])('%s', (text, periods) => {
    expect(periodsIn(text)).toEqual(periods);
  });
});
