import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../src/model/quantity.js';
import { readAs } from '../../src/view/read-as.js';

const quantity = (value: number | null, unit: string, more: Partial<Quantity> = {}) => ({
  ...{ value, low: value, high: value, relation: '=' as const, unit },
  ...more,
});

describe('how a figure was read, in words', () => {
  it.each<[string, Parameters<typeof readAs>[0]]>([
    ['47,430,000,000 CNY', quantity(47.43e9, 'CNY')],
    ['1,240', quantity(1240, '1')],
    ['62.7%', quantity(62.7, '%')],
    ['1 mile', quantity(1, '[mi_i]')],
    ['26.2 miles', quantity(26.2, '[mi_i]')],
    ['4 years', quantity(4, 'a')],
    ['0.5 percentage points', quantity(0.5, '%{point}')],
    ['71 USD per barrel', quantity(71, 'USD/[bbl_us]')],
    ['3 per day', quantity(3, '1/d')],
    ['86 mm', quantity(86, 'mm')],
    ['more than 100,000', quantity(100_000, '1', { relation: '>', high: null })],
    ['at least 12', quantity(12, '1', { relation: '>=', high: null })],
    ['up to 40%', quantity(40, '%', { relation: '<=', low: null })],
    ['less than 8 USD', quantity(8, 'USD', { relation: '<', low: null })],
    ['about 360,000,000 GBP', quantity(3.6e8, 'GBP', { relation: '~' })],
    ['10 to 20 boats', quantity(null, 'boats', { relation: 'range', low: 10, high: 20 })],
    [
      '195 or 1.95',
      quantity(null, '1', {
        readings: [
          { value: 195, why: 'separators dropped' },
          { value: 1.95, why: 'decimal point' },
          { value: 195, why: 'once more' },
        ],
      }),
    ],
    ["can't be read as one number", quantity(null, '1')],
  ])('%s', (says, read) => expect(readAs(read)).toBe(says));
});
