import { describe, expect, it } from 'vitest';
import { conflictChange } from '../../../rules/conflict/change.js';
import type { MadeClaim, MadeReport } from '../../made-corpus.js';
import { findingsOf, reportOn } from '../findings-of.js';

const level = (quote: string, period: string, more: Partial<MadeClaim> = {}): MadeClaim => ({
  quote,
  period,
  unit: 'EUR',
  ...more,
});
const change = (quote: string, more: Partial<MadeClaim> = {}): MadeClaim => ({
  quote,
  unit: '%',
  margin: 0.05,
  measure: 'change',
  direction: 'up',
  basis: 'year-on-year',
  of: 'a1',
  ...more,
});
const told = (rate: string, more: Partial<MadeClaim> = {}): MadeReport =>
  reportOn(10, `Turnover was 672, and the rate ${rate}.`, level('672', '2023'), change(rate, more));
const before = (more: Partial<MadeClaim> = {}): MadeReport =>
  reportOn(10, 'It had been 560 before.', level('560', '2022', more));

describe('conflict/change', () => {
  it('finds the base in another report, by the period before, and prints the rate', () => {
    expect(findingsOf(conflictChange, told('31.5%'), before())).toMatchObject([
      {
        claims: ['a2', 'a1', 'b1'],
        message:
          '"31.5%" in a.md does not fit "560" in b.md and "672": from one to the other it is up 20.0%.',
      },
    ]);
  });

  it.each([
    { title: 'the right rate', reports: [told('20.0%'), before()] },
    { title: 'a rate that margins allow', reports: [told('20.1%'), before()] },
    { title: 'a bound that holds', reports: [told('15%', { low: 15, high: null }), before()] },
    {
      title: 'a rate without a direction',
      reports: [told('31.5%', { direction: undefined as never }), before()],
    },
    { title: 'a base of another period', reports: [told('31.5%'), before({ period: '2021' })] },
    { title: 'a base of another place', reports: [told('31.5%'), before({ place: 'Skerry' })] },
    {
      title: 'the level itself, under a period that was misread',
      reports: [told('31.5%'), before({ value: 672, low: 672, high: 672 })],
    },
  ])('passes $title', ({ reports }) => {
    expect(findingsOf(conflictChange, ...reports)).toEqual([]);
  });

  it.each([
    {
      title: 'a fall told as a rise',
      text: 'From 672 it went to 560, a rise of 16.7%.',
      quotes: ['672', '560', '16.7%'],
      found: 1,
    },
    {
      title: 'a rise as told',
      text: 'From 560 it went to 672, a rise of 20.0%.',
      quotes: ['560', '672', '20.0%'],
      found: 0,
    },
    {
      title: 'two bases to choose from',
      text: 'From 560 and 600 it went to 672, up 31.5%.',
      quotes: ['560', '672', '31.5%', '600'],
      found: 0,
    },
  ])('takes the other level in the sentence for the base: $title', ({ text, quotes, found }) => {
    const claims = quotes
      .toSorted((a, b) => text.indexOf(a) - text.indexOf(b))
      .map((quote) => (quote.endsWith('%') ? change(quote) : { quote, unit: 'EUR' }));
    const [, second] = claims.filter(({ unit }) => unit === 'EUR');
    const made = claims.map((claim) => ({ ...claim, id: claim === second ? 'a1' : `x${claim.quote}` }));
    expect(findingsOf(conflictChange, reportOn(10, text, ...made))).toHaveLength(found);
  });

  describe('with a base that another report tells of the same level', () => {
    const wire = (text: string, ...quotes: string[]): MadeReport =>
      reportOn(10, text, ...quotes.map((quote) => ({ quote, unit: 'EUR', metric: 'takings' })));
    const own = told('31.5%');

    it('needs no common name for it', () => {
      expect(findingsOf(conflictChange, own, wire('It took 672, up from 560.', '672', '560'))).toMatchObject([
        { severity: 'warning', claims: ['a2', 'a1', 'b2'] },
      ]);
    });

    it.each([
      { title: 'fits', reports: [told('20.0%'), wire('It took 672, up from 560.', '672', '560')] },
      { title: 'is of another level', reports: [own, wire('It took 673, up from 560.', '673', '560')] },
      { title: 'is no base', reports: [own, wire('It took 672, and Merrow 560.', '672', '560')] },
    ])('says nothing where it $title', ({ reports }) => {
      expect(findingsOf(conflictChange, ...reports)).toEqual([]);
    });
  });
});
