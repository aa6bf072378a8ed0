import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slips } from '../../../rules/repair/slips.js';
import { claimIn, madeCorpus } from '../../made-corpus.js';
import type { MadeClaim } from '../../made-corpus.js';

function slipsOf(claim: MadeClaim) {
  return slips(
    claimIn(madeCorpus({ 'a.md': { text: `In all ${claim.quote} it is.`, claims: [claim] } }), 'a1'),
  );
}

describe('slips', () => {
  it.each([
    { claim: { quote: '5,270' }, slip: { kind: 'transposition', value: 5720, text: '5,720' } },
    {
      claim: { quote: '£57.3m', value: 57_300_000, unit: 'GBP' },
      slip: { kind: 'transposition', value: 75_300_000, text: '£75.3m' },
    },
    {
      claim: { quote: '€2.6 million', value: 2_600_000, unit: 'EUR' },
      slip: { kind: 'scale', value: 2_600_000_000, text: '2,600,000,000' },
    },
    {
      claim: { quote: '1.2 miles', value: 1.2, unit: '[mi_i]' },
      slip: { kind: 'scale', value: 12, text: '12' },
    },
    { claim: { quote: '4301' }, slip: { kind: 'digit', value: 4201, text: '4201' } },
    { claim: { quote: '4301' }, slip: { kind: 'digit', value: 431, text: '431' } },
    { claim: { quote: '4301' }, slip: { kind: 'digit', value: 43_501, text: '43,501' } },
    { claim: { quote: 'Forty-one', value: 41 }, slip: { kind: 'transposition', value: 14, text: '14' } },
  ])('$claim.quote may be $slip.text', ({ claim, slip }) => {
    expect(slipsOf(claim)).toContainEqual(slip);
  });

  it('keeps counts whole', () => {
    expect(slipsOf({ quote: '47' }).filter(({ value }) => !Number.isInteger(value))).toEqual([]);
  });

  it('has nothing for what can not be read, and for none', () => {
    expect([...slipsOf({ quote: '4,3,01', value: null }), ...slipsOf({ quote: '0' })]).toEqual([]);
  });

  it('gives each other value once, and never the one that is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), (value) => {
        const values = slipsOf({ quote: String(value) }).map((slip) => slip.value);
        expect(values).not.toContain(value);
        expect(new Set(values).size).toBe(values.length);
      }),
    );
  });

  it('can be made the other way round', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 99_999 }), fc.nat(), (value, pick) => {
        const found = slipsOf({ quote: String(value) });
        const slip = found[pick % found.length];
        const back = slipsOf({ quote: String(slip?.value) }).map((other) => other.value);
        expect(back).toContain(value);
      }),
    );
  });
});
