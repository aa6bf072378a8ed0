import { describe, expect, it } from 'vitest';
import { conflictPeriod } from '../../../rules/conflict/period.js';
import type { MadeClaim } from '../../made-corpus.js';
import { findingsOf, reportOn } from '../findings-of.js';

const told = 'the harbour police checked 1,412 boats and fined 238 skippers for fishing without a licence.';
const also = 'They also took away 583 nets and brought 16 of the boats to the old pier for the night.';

/** The same sentences, with the period that the first of them states. */
function report(period: string, quotes = ['1,412', '238', '583', '16'], more: Partial<MadeClaim> = {}) {
  const text = [`Up to then ${told}`, also].join(' ');
  const claims = quotes.map((quote, at) => ({
    quote,
    period,
    metric: `count ${quote}`,
    ...(at > 1 && { implied: ['period' as const] }),
    ...more,
  }));
  return reportOn(10, text, ...claims);
}

describe('conflict/period', () => {
  it('names the figures of the sentence that states the period, and counts those that follow', () => {
    const [finding, ...more] = findingsOf(conflictPeriod, report('../2023-05'), report('../2023-10-04'));
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'error',
      claims: ['a1', 'a2', 'b1', 'b2'],
      message:
        '"1,412" and "238", and 2 more figures after them, are for up to May 2023 in a.md' +
        ' but for up to 4 October 2023 in b.md, in the same words.',
    });
  });

  it.each([
    { title: 'one period', a: report('2023'), b: report('2023') },
    { title: '"so far" in reports of one week', a: report('../2024-03-10'), b: report('../2024-03-13') },
    { title: 'periods of different years that may be one', a: report('XXXX-05'), b: report('2023-06') },
    {
      title: 'periods that nobody states',
      a: report('../2023-05', undefined, { implied: ['period'] }),
      b: report('../2023-10', undefined, { implied: ['period'] }),
    },
    { title: 'one small figure', a: report('2023-05', ['16']), b: report('2023-10', ['16']) },
  ])('passes $title', ({ a, b }) => {
    expect(findingsOf(conflictPeriod, a, b)).toEqual([]);
  });
});
