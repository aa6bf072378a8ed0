import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromEdtf, shiftDays, shiftMonths, toEdtf, weekdayOf } from '../../src/extract/times/calendar-day.js';

it.each([
  ['2024-03-12', { year: 2024, month: 3, day: 12 }],
  ['2024-03', { year: 2024, month: 3 }],
  ['2024', { year: 2024 }],
  ['XXXX-09', { month: 9 }],
  ['XXXX-09-05', { month: 9, day: 5 }],
  ['XXXX-XX-25', { day: 25 }],
  ['2024-XX-25', { year: 2024, day: 25 }],
  ['0850', { year: 850 }],
  ['XXXX', {}],
])('%s is read and written', (edtf, day) => {
  expect(toEdtf(day)).toBe(edtf);
  expect(fromEdtf(edtf)).toEqual({ year: undefined, month: undefined, day: undefined, ...day });
});

it.each([
  ['2024-03-12T08:30Z', '2024-03-12'],
  [' 2024-03~', '2024-03'],
])('of %s the day is kept', (written, edtf) => {
  expect(toEdtf(fromEdtf(written) ?? {})).toBe(edtf);
});

it.each(['', 'yesterday', '2024-03/2024-04', '../2024', '24-03-12'])('%j is no single date', (edtf) => {
  expect(fromEdtf(edtf)).toBeUndefined();
});

it('days and months are moved across the ends of months and years', () => {
  expect(shiftDays({ year: 2024, month: 3, day: 1 }, -1)).toEqual({ year: 2024, month: 2, day: 29 });
  expect(shiftDays({ year: 2024, month: 12, day: 31 }, 1)).toEqual({ year: 2025, month: 1, day: 1 });
  expect(shiftMonths({ year: 2024, month: 1 }, -1)).toEqual({ year: 2023, month: 12 });
  expect(shiftMonths({ month: 12 }, 2)).toEqual({ year: undefined, month: 2 });
});

it('what is not known is not moved', () => {
  expect(shiftDays({ year: 2024, month: 3 }, 1)).toBeUndefined();
  expect(shiftMonths({ year: 2024 }, 1)).toBeUndefined();
  expect(weekdayOf({ month: 3, day: 1 })).toBeUndefined();
});

it('there and back again', () => {
  const days = fc.record({
    year: fc.integer({ min: 1000, max: 3000 }),
    month: fc.integer({ min: 1, max: 12 }),
  });
  fc.assert(
    fc.property(
      days,
      fc.integer({ min: 1, max: 28 }),
      fc.integer({ min: -9999, max: 9999 }),
      (month, day, by) => {
        const there = shiftDays({ ...month, day }, by) ?? {};
        expect(shiftDays(there, -by)).toEqual({ ...month, day });
        expect(Math.abs((weekdayOf(there) ?? 0) - (weekdayOf({ ...month, day }) ?? 0) - by) % 7).toBe(0);
        expect(shiftMonths(shiftMonths(month, by) ?? {}, -by)).toEqual(month);
      },
    ),
  );
});
