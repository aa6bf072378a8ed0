import { describe, expect, it } from 'vitest';
import { unitOfTitle } from '../../src/extract/tables/unit-of-title.js';

describe('the title of a column gives its numbers their unit', () => {
  it.each<[string, string, number]>([
    ['Output (TWh)', 'TW.h', 0],
    ['Share (%)', '%', 0],
    ['Change (percentage points)', '%{point}', 0],
    ['Sales (£m)', 'GBP', 6],
    ['Sales, $ billion', 'USD', 9],
    ['Cost (in million euros)', 'EUR', 6],
    ['Passengers (thousands)', '1', 3],
    ["Passengers ('000)", '1', 3],
    ['Catch (tonnes)', 't', 0],
    ['Catch in thousand tonnes', 't', 3],
    ['%', '%', 0],
    ['Tonnes', 't', 0],
  ])('%s', (title, unit, power) => {
    expect(unitOfTitle(title)).toEqual({ unit, power });
  });

  it.each([
    'Boats',
    'Boats (2024)',
    'Boats in 2024',
    'Share',
    'Landed (cod)',
    'Million',
    '',
    'Boats, ferries',
    '(provisional)',
  ])('not in %j', (title) => {
    expect(unitOfTitle(title)).toBeUndefined();
  });
});
