import { describe, expect, it } from 'vitest';
import { weekdayOf } from '../../../rules/dates/weekday-of.js';
import { writtenDates } from '../../../rules/dates/written-dates.js';

describe('writtenDates', () => {
  it.each([
    {
      text: 'on Friday, 16 May 2025, at noon',
      is: [{ quote: 'Friday, 16 May 2025', weekday: 'Friday', day: 16, month: 5, year: 2025 }],
    },
    { text: 'by 31 June', is: [{ quote: '31 June', day: 31, month: 6 }] },
    {
      text: 'Nov 14 and Sept. 2',
      is: [
        { quote: 'Nov 14', day: 14, month: 11 },
        { quote: 'Sept. 2', day: 2, month: 9 },
      ],
    },
    {
      text: 'Sunday, May 3rd, 2026',
      is: [{ quote: 'Sunday, May 3rd, 2026', weekday: 'Sunday', day: 3, month: 5, year: 2026 }],
    },
    { text: 'the 12th of March', is: [{ quote: '12th of March', day: 12, month: 3 }] },
    { text: 'May 2025 and in May', is: [] },
    { text: 'we may 3 times', is: [] },
    { text: 'in March 1,200 boats', is: [] },
    { text: '45 May boats', is: [] },
  ])('$text', ({ text, is }) => {
    expect(writtenDates(text)).toEqual(is);
  });
});

describe('weekdayOf', () => {
  it.each([
    { year: 2025, month: 5, day: 16, is: 'Friday' },
    { year: 2024, month: 2, day: 29, is: 'Thursday' },
    { year: 2023, month: 2, day: 29, is: undefined },
    { year: 2025, month: 6, day: 31, is: undefined },
  ])('$year-$month-$day: $is', ({ year, month, day, is }) => {
    expect(weekdayOf(year, month, day)).toBe(is);
  });
});
