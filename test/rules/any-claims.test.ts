import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.js';
import { check } from '../../src/check/check.js';
import type { Claim } from '../../src/model/claim.js';
import { madeCorpus } from '../made-corpus.js';
import type { MadeClaim } from '../made-corpus.js';

const value = fc.oneof(
  fc.integer({ min: 0, max: 9999 }),
  fc.constantFrom(null, 0.5, -3, 1e15, 1e300, -1e300, 5e-324, 41, 410, 14),
);
const maybe = <T>(...values: T[]) => fc.constantFrom(undefined, ...values);

const claim = fc
  .record({
    value,
    open: fc.constantFrom('none', 'low', 'high'),
    unit: fc.constantFrom('1', '%', 'EUR', '%{point}', 'GBP/mo', 'km', '[mi_i]', 'm/s', 'har/', '/d'),
    measure: fc.constantFrom(
      'level' as const,
      'change' as const,
      'share' as const,
      'rate' as const,
      'duration' as const,
      'rank' as const,
    ),
    margin: fc.constantFrom(0, 0.5, 50, 1e308),
    direction: maybe('up' as const, 'down' as const),
    basis: maybe('year-on-year', 'month-on-month', '2016', 'then'),
    period: maybe('2022', '2023', '2022-01/2023-05', '../2023-05', '../2023-09', 'XXXX-05', 'soon'),
    place: maybe('Skerry', 'Skerry, Fulmar County'),
    // Also of other reports, of itself, and of none.
    partOf: maybe('a1', 'a2', 'b1', 'lost'),
    of: maybe('a1', 'a3', 'b1', 'lost'),
    metric: fc.constantFrom('sink boat', 'fine skipper'),
    attribution: maybe('harbour office', 'Skerry hospital', 'Ida Quill'),
    confidence: fc.constantFrom(0.3, 1),
    object: maybe('boats', ''),
  })
  .map(({ value: of, open, ...rest }): MadeClaim => {
    const bounds = { low: open === 'low' ? null : of, high: open === 'high' ? null : of };
    const fields = Object.entries({ ...rest, ...bounds, value: of }).filter(
      ([, field]) => field !== undefined,
    );
    const malformed = { malformed: true as const, readings: [{ value: 41, why: 'digits' }] };
    return { quote: '41', ...(Object.fromEntries(fields) as Partial<Claim>), ...(of === null && malformed) };
  });

const text =
  'Late that night 41 and 41 boats were brought to Kestrel Bay by 41 men.\n\n41 of 41 boats, and 41 men, were from Skerry.';
const report = fc.array(claim, { minLength: 2, maxLength: 6 }).map((claims) => ({ text, claims }));

describe('the rules', () => {
  it('cope with any claims, and name each finding by an id of its own', () => {
    fc.assert(
      fc.property(report, report, report, (a, b, c) => {
        const findings = check(madeCorpus({ 'a.md': a, 'b.md': b, 'c.md': c }), rules);
        expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
        for (const { message } of findings) expect(message).not.toMatch(/undefined|NaN|Infinity|\bnull\b/);
      }),
      { numRuns: 200 },
    );
  });
});
