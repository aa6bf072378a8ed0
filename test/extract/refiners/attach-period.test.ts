import { describe, expect, it } from 'vitest';
import type { DocumentMeta } from '../../../src/model/document.js';
import { claimsOf } from '../made-report.js';

/** The period of each figure; `?` where it is carried on from a sentence before, `-` where there is none. */
const periodsIn = (text: string, meta?: DocumentMeta): string[] =>
  claimsOf(text, meta).map(
    ({ period = '-', implied }) => `${period}${implied?.includes('period') ? '?' : ''}`,
  );

describe('published on 2024-11-07, a figure covers', () => {
  it.each<[string, string[]]>([
    ['Kestrel Bay sold 1,200 tickets in May.', ['2024-05']],
    ['In May, Kestrel Bay sold 1,200 tickets.', ['2024-05']],
    ['The port handled 900 ferries in December.', ['2023-12']],
    ['Landings fell to 460 tonnes in the third quarter.', ['2024-07/2024-09']],
    ['From January to September, the harbour handled 900 ferries.', ['2024-01/2024-09']],
    ['As of May 3, the hospital had treated 40 patients.', ['../2024-05-03']],
    ['By the end of October, the club had sold 900 tickets.', ['../2024-10-31']],
    ['Landings rose 12% on Tuesday.', ['2024-11-05']],
    [
      'In the third quarter of 2023 the yard had 900 orders. It plans to cut 40 jobs by the end of the year.',
      ['2023-07/2023-09', '2024'],
    ],
    ['As of Tuesday, 40 boats were missing.', ['../2024-11-05']],
    ['So far 12 boats have been lost.', ['../2024-11-07']],
    ['In 2023, the port handled 900 ferries, compared with 800 in 2022.', ['2023', '2022']],
    ['In the 2023/24 season the club scored 61 goals.', ['2023/2024']],
    ['In October 310 boats came.', ['2024-10']],
    ['This winter 12 boats will be built.', ['2024-24']],
    ['By 18:00 today, 87 crates had sunk.', ['../2024-11-07']],
    [
      'On Tuesday morning 31 ferries lay in the queue, at noon today there were 12.',
      ['2024-11-05', '2024-11-07'],
    ],
    [
      'By Tuesday crews had gathered 610 tonnes, up from the 500 tonnes of the night before.',
      ['../2024-11-05', '../2024-11-04'],
    ],
    [
      'The bay last saw a storm in 2011, when 54 boats sank. The waves killed 12 people. A court later fined 3 owners.',
      ['2011', '2011?', '-'],
    ],
    [
      'In May, 684 people came, 1.3% fewer than in May 2023, when 693 did.',
      ['2024-05', '2024-05', '2023-05'],
    ],
    ['The pier stood at 7.8 metres (25.6 feet) around midday on Sunday.', ['2024-11-03', '2024-11-03']],
    ['In Q3 landings came to £12 million (Q3 2023: £11 million).', ['2024-07/2024-09', '2023-07/2023-09']],
    ['Between 2019 and 2023 the port lost 90 boats.', ['2019/2023']],
    [
      'In September and October it sold 900 tickets. October alone brought 500.',
      ['2024-09/2024-10', '2024-10'],
    ],
    ['Up to 15 October the port had lost 90 boats since the start of the year.', ['2024-01/2024-10-15']],
    [
      'By 3 November 340 boats had left, 68% of the 500 that are to leave by 15 November.',
      ['../2024-11-03', '../2024-11-03', '../2024-11-03'],
    ],
    ['Last winter the ferry carried 9,000 passengers.', ['2023-24']],
    ['In the past 24 hours 120 boats were lost.', ['2024-11-06/2024-11-07']],
    ['On Monday 11 November 900 pupils return.', ['2024-11-11']],
    ['On Saturday 3 May 2,100 runners set off.', ['2025-05-03']],
    ['The port handled 900 ferries.', ['-']],
    ['Fares rise by 4% this year and 2% next.', ['2024', '2025']],
    ['In the first three weeks of May the port handled 900 ferries.', ['2024-05-01/2024-05-21']],
    ['Over the weekend 12 boats were lost.', ['2024-11-02/2024-11-03']],
    ['Since 1 May, 900 boats had been checked by Tuesday.', ['2024-05-01/2024-11-05']],
    ['The council wants to cut the number of wrecks to 40 by 2030.', ['2030']],
  ])('%s', (text, periods) => {
    expect(periodsIn(text)).toEqual(periods);
  });
});

describe('what is told for comparison has a time of its own:', () => {
  it.each<[string, string[]]>([
    [
      'The port landed 400 tonnes in 2023, up from 380 tonnes in 2022. It handled 90 ferries during the year.',
      ['2023', '2022', '2023'],
    ],
    ['In 2023 the port landed 400 tonnes, 5% more than in 2022 (380 tonnes).', ['2023', '2023', '2022']],
    ['The 2025 budget is £4.2 million.\n\nThe year before, the budget was £4.0 million.', ['2025', '2024']],
    ['The 2025 budget is £4.2 million.\n\nA year ago it was £3.8 million.', ['2025', '2023']],
    ['The toll stood at 118 on Wednesday, compared with 112 the day before.', ['2024-11-06', '2024-11-05']],
    ['In October the port landed 400 tonnes, up from 380 tonnes a year earlier.', ['2024-10', '2023-10']],
    ['In 2023 the port landed 4,000 tonnes. The year before it was 3,800 tonnes.', ['2023', '2022']],
    ['In October 310 boats came, up from 280 in the same month of 2022.', ['2024-10', '2022-10']],
    [
      'The port closed the 2023 financial year with fees of £9 million, 2% more than in 2022 (£8.8 million). Profit rose to £3 million from £2 million.',
      ['2023', '2023', '2022', '2023?', '2022?'],
    ],
    [
      'In 2023 the port sold 800 tickets, 4% more than the 770 of 2022: 500 for ferries and 300 for buses.',
      ['2023', '2023', '2022', '2023', '2023'],
    ],
    ['In 2019 it sold 86 tickets, last year 74.', ['2019', '2023']],
    ['The pier costs £4.4 million, 10% above the £4 million agreed in May.', ['-', '-', '2024-05']],
    ['The port lost 12 boats, the most since 2019, when it lost 14.', ['-', '2019']],
    ['Debt fell from £9 million at the end of 2020 to £8 million two years later.', ['2020', '2022']],
    [
      'Last year 90 boats came, up from 80 the year before. Another 12 were turned away.',
      ['2023', '2022', '2023?'],
    ],
    ['Membership rose to 340 from 280 four years ago.', ['-', '2020']],
    ['There were 418 berths, 21 more than at the last count in 2014.', ['-', '-']],
    ['There were 418 berths, an increase of 21 since the last count in 2014.', ['-', '2014/..']],
    ['Sales were down 7% on the same weekend last year.', ['-']],
    ['The museum has sold 900 tickets so far. It counts 40 paintings.', ['../2024-11-07', '-']],
    ['Turnout was 66%, higher than in 2021, when it was 61%.', ['-', '2021']],
    [
      'In 2023 the court heard 87 cases, an increase of 19% over the 73 of the previous year.',
      ['2023', '2023', '2022'],
    ],
    ['The port on Wednesday counted 12 wrecks for the previous day.', ['2024-11-05']],
    [
      'Output edged up from 1.45 million tonnes in September, below the limit of 1.5 million tonnes.',
      ['2024-09', '-'],
    ],
  ])('%s', (text, periods) => {
    expect(periodsIn(text)).toEqual(periods);
  });
});

it('a year that is told for comparison is not the one that a paragraph goes on with', () => {
  const text =
    'Boats landed 84 tonnes this year, 17% less than in 2023, when it was 101. Cod came to 43 tonnes, compared with 52 tonnes in the previous year.';
  expect(periodsIn(text)).toEqual(['2024', '2024', '2023', '2024?', '2023']);
});

describe('a time to come is not looked for in the past:', () => {
  it.each<[string, string[]]>([
    ['Four skippers will stand trial in March.', ['2025-03']],
    ['Fares are due to rise to £12 in January.', ['2025-01']],
    ['Another 12 boats will sail on Tuesday.', ['2024-11-12']],
    ['The 12 boats that were lost in May will be raised.', ['2024-05']],
    ['The fair hopes to sell 900 tickets by Saturday.', ['../2024-11-09']],
    ['By Saturday the fair hopes to sell 900 tickets.', ['../2024-11-09']],
    ['The pier is closed until Saturday, and 40 boats lie idle.', ['../2024-11-09']],
    ['By Saturday the fair had sold 900 tickets.', ['../2024-11-02']],
    ['As of Saturday, 40 boats are missing.', ['../2024-11-02']],
  ])('%s', (text, periods) => {
    expect(periodsIn(text)).toEqual(periods);
  });
});

describe('what limits no figure', () => {
  it.each([
    'Landings of 65 tonnes were the highest since 1998.',
    'The pier was opened in 1962 and now handles 900 ferries.',
    'The strike, which began on 3 October, cost the port £4 million.',
    'Kestrel Bay, 5 November 2024. The port handles 900 ferries.',
    'The port lost 12 boats, according to figures out on Tuesday.',
  ])('%s', (text) => {
    expect(periodsIn(text)).toEqual(['-']);
  });
});

describe('a frame holds for the paragraph, and the time of a whole report for all of it', () => {
  it.each<[string, string[]]>([
    [
      'From January to May the port handled 900 ferries. It lost 12 boats.',
      ['2024-01/2024-05', '2024-01/2024-05?'],
    ],
    ['The vote was held on Sunday, 3 November. Some 12,140 people came.', ['2024-11-03?']],
    ['Crowds on the quay on Wednesday. Police counted 300 people.', ['2024-11-06?']],
    [
      'As of 3 November the port had handled 900 ferries.\n\nIt had lost 12 boats by the same time.',
      ['../2024-11-03', '../2024-11-03'],
    ],
    [
      'From January to May the port handled 900 ferries.\n\nIt lost 12 boats.',
      ['2024-01/2024-05', '2024-01/2024-05?'],
    ],
    [
      'In 2023 the ferry carried 40,000 passengers. Throughout the year 12 sailings were cancelled.',
      ['2023', '2023'],
    ],
  ])('%s', (text, periods) => {
    expect(periodsIn(text)).toEqual(periods);
  });
});

describe('a figure of a table is of the time that heads its column', () => {
  it.each<[string, string[]]>([
    [
      '| Landed | Q3 2024 | Q3 2023 |\n\n| Cod | 90 tonnes | 80 tonnes |\n\n| Crab | 12 tonnes | 14 tonnes |',
      ['2024-07/2024-09', '2023-07/2023-09', '2024-07/2024-09', '2023-07/2023-09'],
    ],
    ['| Month | 2023 | 2024 |\n\n| July | 900 boats | 960 boats |', ['2023-07', '2024-07']],
    ['| Quarter | 2023 |\n\n| Q1 | 900 boats |', ['2023-01/2023-03']],
    ['| Landed | Q3 2024 |\n\nIn May 90 tonnes of cod were landed.', ['2024-05']],
  ])('%s', (text, periods) => {
    expect(periodsIn(text)).toEqual(periods);
  });
});

describe('the year is that of the quarter which was named', () => {
  it.each<[string, string[]]>([
    [
      'Traffic reached 90 boats in the third quarter of 2023. For the year as a whole it was 400.',
      ['2023-07/2023-09', '2023'],
    ],
    ['For the year as a whole the port handled 400 boats.', ['2024']],
    ['In 2022 some 14 boats were lost in the whole year; in 2021 there were nine.', ['2022', '2021']],
    ['Since the strike began in May, 40 boats have left.', ['2024-05/..']],
    ['The port sold 900 tickets in October, as many as in May.', ['2024-10']],
  ])('%s', (text, periods) => {
    expect(periodsIn(text)).toEqual(periods);
  });

  it('and in January the last one', () => {
    const text = 'For the year as a whole the port handled 400 boats.';
    expect(periodsIn(text, { published: '2025-01-22' })).toEqual(['2024']);
  });
});

describe('a season is the months that the report has told it by', () => {
  it.each<[string, string[]]>([
    [
      '- December 2023 to April 2024: 9,000 nights\n\n- Ferry trips over the whole winter: 400',
      ['2023-12/2024-04', '2023-12/2024-04'],
    ],
    [
      '- May 2024 to July 2024: 9,000 nights\n\n- Ferry trips over the winter: 400',
      ['2024-05/2024-07', '2023-24'],
    ],
  ])('%s', (text, periods) => {
    expect(periodsIn(text)).toEqual(periods);
  });
});

describe('the day on which something was said or written is no period', () => {
  it.each([
    'KESTREL BAY, Nov. 6 (Tide News) - The hospital treated 40 patients.',
    'The mayor said on Wednesday that 12 boats were lost.',
    'Some 12 boats were lost, the coastguard said on Tuesday.',
    'At a press conference on Tuesday, the port counted 12 boats.',
  ])('%s', (text) => {
    expect(periodsIn(text)).toEqual(['-']);
  });
});

describe('without a date of publication the year stays open', () => {
  it.each<[string, string[]]>([
    ['The harbour handled 900 ferries in September.', ['XXXX-09']],
    ['From January to September, the harbour handled 900 ferries.', ['XXXX-01/XXXX-09']],
    ['On November 3, the harbour handled 90 ferries.', ['XXXX-11-03']],
    ['Last year the harbour handled 900 ferries.', ['XXXX']],
    ['The harbour handled 900 ferries in September 2024.', ['2024-09']],
  ])('%s', (text, periods) => {
    expect(periodsIn(text, {})).toEqual(periods);
  });

  it.each<[string, string[]]>([
    ['KESTREL BAY, March 12, 2023 (Tide News) - The port handled 90 ferries in February.', ['2023-02']],
    ['# Busy port\n\nPosted 12 March 2023\n\nThe port handled 90 ferries in February.', ['2023-02']],
    ['# Busy port\n\nThursday, 12 March 2023\n\nThe port handled 90 ferries in February.', ['2023-02']],
    ['KESTREL BAY, March 12 (Tide News) - The port handled 90 ferries in February.', ['XXXX-02']],
  ])('but a dateline tells it: %s', (text, periods) => {
    expect(periodsIn(text, {})).toEqual(periods);
  });
});
