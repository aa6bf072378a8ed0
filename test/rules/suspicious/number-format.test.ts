import { describe, expect, it } from 'vitest';
import { suspiciousNumberFormat } from '../../../rules/suspicious/number-format.js';
import type { MadeClaim } from '../../made-corpus.js';
import { findingsOf, reportOn } from '../findings-of.js';

const malformed = (quote: string, ...values: number[]): MadeClaim => ({
  quote,
  value: null,
  malformed: true,
  readings: values.map((value) => ({ value, why: 'separators' })),
});

describe('suspicious/number-format', () => {
  it('gives the proof of a reading', () => {
    const [finding] = findingsOf(
      suspiciousNumberFormat,
      reportOn(
        10,
        'In all 4,820: 519 sailors and 4,3,01 tourists.',
        { quote: '4,820' },
        { quote: '519', partOf: 'a1' },
        {
          ...malformed('4,3,01', 4.3, 4301),
          partOf: 'a1',
        },
      ),
    );
    expect(finding).toMatchObject({
      severity: 'error',
      claims: ['a3'],
      message: '"4,3,01" can\'t be read as one number; 4,301 closes the sum 519 + 4,301 = 4,820.',
      suggestion: { claim: 'a3', value: 4301, text: '4,301', proof: '519 + 4,301 = 4,820' },
      evidence: { by: 'reading' },
    });
  });

  it('takes what another report says of the same thing', () => {
    const [finding] = findingsOf(
      suspiciousNumberFormat,
      reportOn(10, 'Boats lost: 4,3,01 in all.', malformed('4,3,01', 43.01, 4301)),
      reportOn(10, 'Lost were 4,301.', { quote: '4,301' }),
    );
    expect(finding?.suggestion).toEqual({
      claim: 'a1',
      value: 4301,
      text: '4,301',
      proof: '"4,301" in b.md',
    });
  });

  it('is one finding for all reports that have the same slip', () => {
    const found = findingsOf(
      suspiciousNumberFormat,
      reportOn(10, 'Boats lost: 4,3,01 in all.', malformed('4,3,01', 43.01, 4301)),
      reportOn(10, 'Lost were 4,3,01.', malformed('4,3,01', 43.01, 4301)),
      reportOn(10, 'The sea took 43,0,1.', malformed('43,0,1', 4301)),
    );
    expect(found.map(({ claims }) => claims)).toEqual([['a1', 'b1'], ['c1']]);
  });

  it.each([
    {
      title: 'the readings, where nothing decides',
      claim: malformed('4,3,01', 43.01, 4301),
      says: '"4,3,01" can\'t be read as one number: it may be 43.01 or 4,301.',
    },
    {
      title: 'no more than it knows',
      claim: malformed('4,3,01'),
      says: '"4,3,01" can\'t be read as one number.',
    },
  ])('says $title', ({ claim, says }) => {
    const [finding] = findingsOf(suspiciousNumberFormat, reportOn(10, 'Lost: 4,3,01.', claim));
    expect(finding?.message).toBe(says);
    expect(finding).not.toHaveProperty('suggestion');
  });

  it('names a tie as one', () => {
    const parts = { partOf: 'a1' };
    const text = 'In all 172: 7,1 here, 29 there, and of 7,1 anew 143.';
    const [finding] = findingsOf(
      suspiciousNumberFormat,
      reportOn(
        10,
        text,
        { quote: '172', margin: 50, unit: 'EUR' },
        { ...malformed('7,1', 143, 144), ...parts, unit: 'EUR' },
        {
          quote: '29',
          unit: 'EUR',
          ...parts,
        },
      ),
    );
    expect(finding?.message).toContain('closes in more than one way: 143 + 29 = 172 and 144 + 29 = 172');
  });
});
