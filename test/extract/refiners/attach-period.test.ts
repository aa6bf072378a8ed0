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
    ['By the end of October, the club had sold 900 tickets.', ['../2024-10']],
    ['As of Tuesday, 40 boats were missing.', ['../2024-11-05']],
    ['So far 12 boats have been lost.', ['../2024-11-07']],
    ['In 2023, the port handled 900 ferries, compared with 800 in 2022.', ['2023', '2022']],
    ['In the 2023/24 season the club scored 61 goals.', ['2023/2024']],
    ['The port handled 900 ferries.', ['-']],
  ])('%s', (text, periods) => {
    expect(periodsIn(text)).toEqual(periods);
  });
});

describe('a frame holds for the paragraph, and no further', () => {
  it.each<[string, string[]]>([
    [
      'From January to May the port handled 900 ferries. It lost 12 boats.',
      ['2024-01/2024-05', '2024-01/2024-05?'],
    ],
    ['From January to May the port handled 900 ferries.\n\nIt lost 12 boats.', ['2024-01/2024-05', '-']],
    [
      'In 2023 the ferry carried 40,000 passengers. Throughout the year 12 sailings were cancelled.',
      ['2023', '2023'],
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
    ['KESTREL BAY, March 12 (Tide News) - The port handled 90 ferries in February.', ['XXXX-02']],
  ])('but a dateline tells it: %s', (text, periods) => {
    expect(periodsIn(text, {})).toEqual(periods);
  });
});
