import { describe, expect, it } from 'vitest';
import { changeBetween } from '../../../rules/levels/change-between.js';
import { claimIn, madeCorpus } from '../../made-corpus.js';
import type { MadeClaim } from '../../made-corpus.js';

function change(base: MadeClaim, level: MadeClaim, unit: string) {
  const corpus = madeCorpus({
    'a.md': { text: `From ${base.quote} to ${level.quote}.`, claims: [base, level] },
  });
  const range = changeBetween(claimIn(corpus, 'a1'), claimIn(corpus, 'a2'), unit);
  return range && [range.low, range.high].map((value) => Math.round(value * 100) / 100);
}

const euros = (quote: string, margin = 0) => ({ quote, unit: 'EUR', margin });
const rate = (quote: string) => ({ quote, unit: '%', margin: 0.05 });

describe('changeBetween', () => {
  it.each([
    { title: 'per cent, exactly', base: euros('560'), level: euros('672'), unit: '%', is: [20, 20] },
    {
      title: 'per cent, with margins',
      base: euros('40', 0.5),
      level: euros('42', 0.5),
      unit: '%',
      is: [2.47, 7.59],
    },
    { title: 'a fall', base: euros('50'), level: euros('40'), unit: '%', is: [-20, -20] },
    {
      title: 'in the unit of the levels',
      base: euros('574'),
      level: euros('590'),
      unit: 'EUR',
      is: [16, 16],
    },
    { title: 'points', base: rate('11.0'), level: rate('12.0'), unit: '%{point}', is: [0.9, 1.1] },
    {
      title: 'per cent of a rate, which may mean points',
      base: rate('11.0'),
      level: rate('12.0'),
      unit: '%',
      is: undefined,
    },
    { title: 'from nothing', base: euros('0'), level: euros('40'), unit: '%', is: undefined },
    { title: 'other units', base: euros('40'), level: rate('12.0'), unit: '%', is: undefined },
  ])('$title', ({ base, level, unit, is }) => {
    expect(change(base, level, unit)).toEqual(is);
  });
});
