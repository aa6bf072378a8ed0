import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Day, parsePeriod } from '../../src/model/period.js';

const isoDate = (day: Day): string =>
  Number.isFinite(day) ? new Date(day * 86_400_000).toISOString().slice(0, 10) : '..';

const show = (text: string): string | undefined => {
  const period = parsePeriod(text);
  return period && [isoDate(period.start), isoDate(period.end), period.unspecified].join(' ').trim();
};

const known: [string, string][] = [
  ['2020', '2020-01-01 2020-12-31'],
  ['0050', '0050-01-01 0050-12-31'],
  ['2021-01', '2021-01-01 2021-01-31'],
  ['2021-12', '2021-12-01 2021-12-31'],
  ['2021-01-05', '2021-01-05 2021-01-05'],
  ['2021-01/2021-09', '2021-01-01 2021-09-30'],
  ['2019-11/2020', '2019-11-01 2020-12-31'],
  ['2021-03-30/2021-04-02', '2021-03-30 2021-04-02'],
  ['2023-02', '2023-02-01 2023-02-28'],
  ['2024-02', '2024-02-01 2024-02-29'],
  ['1900-02', '1900-02-01 1900-02-28'],
  ['2000-02-29', '2000-02-29 2000-02-29'],
  ['../2021-05', '.. 2021-05-31'],
  ['2021-01/..', '2021-01-01 ..'],
  ['../..', '.. ..'],
  ['2020-33', '2020-01-01 2020-03-31'],
  ['2020-36', '2020-10-01 2020-12-31'],
  ['2020-39', '2020-09-01 2020-12-31'],
  ['2020-41', '2020-07-01 2020-12-31'],
  ['2020-33/2020-34', '2020-01-01 2020-06-30'],
  ['2020~', '2020-01-01 2020-12-31'],
  ['2020-05?/2020-09%', '2020-05-01 2020-09-30'],
  ['2024-03-12T08:30:00Z', '2024-03-12 2024-03-12'],
  ['2024-03-12T08:30+08:00', '2024-03-12 2024-03-12'],
];

const partlyKnown: [string, string][] = [
  ['XXXX', '2000-01-01 2000-12-31 XXXX'],
  ['XXXX-09', '2000-09-01 2000-09-30 XXXX'],
  ['XXXX-34', '2000-04-01 2000-06-30 XXXX'],
  ['XXXX-01/XXXX-09', '2000-01-01 2000-09-30 XXXX'],
  ['XXXX-10-26', '2000-10-26 2000-10-26 XXXX'],
  ['XXXX-02-29', '2000-02-29 2000-02-29 XXXX'],
  ['../XXXX-05', '.. 2000-05-31 XXXX'],
  ['XXXX-05/..', '2000-05-01 .. XXXX'],
  ['XXXX-11/XXXX-02', '1999-11-01 2000-02-29 XXXX/XXXX'],
  ['XXXX-XX-25', '2000-01-25 2000-01-25 XXXX-XX'],
  ['XXXX-XX-25/XXXX-XX-27', '2000-01-25 2000-01-27 XXXX-XX'],
  ['2020-XX', '2020-01-01 2020-01-31 2020-XX'],
  ['2020-XX-31', '2020-01-31 2020-01-31 2020-XX'],
  ['2020-09-XX', '2020-09-01 2020-09-01 2020-09-XX'],
];

const refused = [
  ...[
    '',
    ' 2020',
    '2020 ',
    '20',
    '20200',
    '2020-1',
    '2020-1-05',
    '-2020',
    '2020-09-1',
    '2020.09',
    'March 2020',
  ],
  ...['2020-00', '2020-13', '2020-21', '2020-42', '2020-33-05', '2020-01-00', '2020-01-32', '2020-04-31'],
  ...['2023-02-29', '2024-02-30', '1900-02-29', 'XXXX-02-30', '2020-XX-32', '20XX', 'XXXX-X9', '2020-XX-X1'],
  ...['..', '/', '2020/', '/2020', '2019/2020/2021', '2021/2020', '2020-05-02/2020-05-01', '2020~~'],
  ...['2020-12/XXXX-02', 'XXXX-12/2021-02', '2020-XX-25/2020-11', 'XXXX-XX-27/XXXX-XX-25'],
  ...['XXXX-02-29/XXXX-02-10', '2020T10:00', '2020-05-01T10'],
];

describe('parsePeriod', () => {
  it.each(known)('reads %s', (text, days) => {
    expect(show(text)).toBe(days);
  });
  it.each(partlyKnown)('reads %s, in the days of a stand-in', (text, days) => {
    expect(show(text)).toBe(days);
  });
  it.each(refused)('refuses "%s"', (text) => {
    expect(parsePeriod(text)).toBeUndefined();
  });

  it('reads each day of the calendar as that day', () => {
    const noon = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(noon, (date) => {
        const day = date.toISOString().slice(0, 10);
        expect(show(day)).toBe(`${day} ${day}`);
      }),
    );
  });

  it('takes any text without an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0 1 2 3 X - / . ~ T : Z'.split(' ')) }), (text) => {
        const period = parsePeriod(text);
        expect(period === undefined || period.start <= period.end).toBe(true);
      }),
    );
  });
});
