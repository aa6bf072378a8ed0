import { describe, expect, it } from 'vitest';
import { conflictLabel } from '../../../rules/conflict/label.js';
import type { MadeClaim } from '../../made-corpus.js';
import { findingsOf, reportOn } from '../findings-of.js';

const report = (label: string, more: Partial<MadeClaim> = {}) =>
  reportOn(10, `Late that night 38 ${label} were brought to the town hall of Kestrel Bay by bus.`, {
    quote: '38',
    metric: `bring ${label}`,
    object: label,
    ...more,
  });

describe('conflict/label', () => {
  it('takes what stands beside the figure where it counts "of them"', () => {
    const of = (label: string) => report(`of them ${label}`, { object: 'them' });
    expect(findingsOf(conflictLabel, of('under guard'), of('under five'))).toMatchObject([
      { severity: 'warning', claims: ['a1', 'b1'], documents: ['a.md', 'b.md'] },
    ]);
  });

  it.each([
    {
      title: 'one metric in other words',
      a: report('sailors', { metric: 'x' }),
      b: report('seamen', { metric: 'x' }),
    },
    {
      title: 'metrics that differ by their topic alone',
      a: report('sailors', { metric: 'x' }),
      b: report('sailors'),
    },
    { title: 'a word more before the same thing', a: report('young sailors'), b: report('sailors') },
    { title: 'money', a: report('sailors', { unit: 'EUR' }), b: report('children', { unit: 'EUR' }) },
    { title: 'other figures', a: report('sailors'), b: report('children', { value: 39 }) },
  ])('passes $title', ({ a, b }) => {
    expect(findingsOf(conflictLabel, a, b)).toEqual([]);
  });
});
