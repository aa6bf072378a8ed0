import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slipBetween } from '../../../rules/repair/slip-between.js';
import { slips } from '../../../rules/repair/slips.js';

describe('slipBetween', () => {
  it.each([
    { a: 1.2, b: 12, is: 'scale' },
    { a: 2.6e6, b: 2.6e9, is: 'scale' },
    { a: 57_300_000, b: 75_300_000, is: 'transposition' },
    { a: 4301, b: 4201, is: 'digit' },
    { a: 4301, b: 431, is: 'digit' },
    { a: 4301, b: 43_012, is: 'digit' },
    { a: 4301, b: 1034, is: undefined },
    { a: 4301, b: 4301, is: undefined },
    { a: 4301, b: -4301, is: undefined },
    { a: 0, b: 10, is: undefined },
    { a: null, b: 10, is: undefined },
  ])('$a and $b: $is', ({ a, b, is }) => {
    expect(slipBetween(a, b)).toBe(is);
    expect(slipBetween(b, a)).toBe(is);
  });

  it('knows each slip that a repair would try', () => {
    const count = fc.integer({ min: 1, max: 9_999_999 });
    fc.assert(
      fc.property(count, fc.nat(), (value, pick) => {
        const found = slips({ quote: String(value), value, unit: '1' });
        const slip = found[pick % found.length];
        expect(slipBetween(value, slip?.value ?? null)).toBe(slip?.kind);
      }),
    );
  });
});
