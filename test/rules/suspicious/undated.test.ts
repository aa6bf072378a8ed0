import { describe, expect, it } from 'vitest';
import { suspiciousUndated } from '../../../rules/suspicious/undated.js';
import { check } from '../../../src/check/check.js';
import type { Extraction } from '../../../src/model/extraction.js';
import { madeCorpus } from '../../made-corpus.js';

const text = 'Yesterday the ferry carried 94 people, and in 2019 it carried none.';
const mention = (quote: string, more: Partial<Extraction['times'][number]>) => {
  const start = text.indexOf(quote);
  return { start, end: start + quote.length, quote, relative: true, ...more };
};

function findings(times: Extraction['times'], anchor?: string) {
  const corpus = madeCorpus({ 'a.md': { text, times } });
  const extractions = corpus.extractions.map((extraction) => ({
    ...extraction,
    ...(anchor !== undefined && { anchor: { edtf: anchor, from: 'text' as const } }),
  }));
  return check({ ...corpus, extractions }, [suspiciousUndated]);
}

const [yesterday, year] = [mention('Yesterday', {}), mention('2019', { edtf: '2019', relative: false })];

describe('suspicious/undated', () => {
  it.each([
    { title: 'no day at all', anchor: undefined, times: [yesterday], severity: 'warning', tells: 'the day' },
    {
      title: 'no day, but a year of other things',
      anchor: undefined,
      times: [yesterday, year],
      severity: 'warning',
      tells: 'the day',
    },
    {
      title: 'a day without its year',
      anchor: 'XXXX-10-04',
      times: [yesterday],
      severity: 'warning',
      tells: 'the year',
    },
    {
      title: 'a day without its year, and a year of something',
      anchor: 'XXXX-10-04',
      times: [yesterday, year],
      severity: 'info',
      tells: 'the year',
    },
  ])('says $severity for $title', ({ anchor, times, severity, tells }) => {
    expect(findings(times, anchor)).toMatchObject([
      {
        severity,
        claims: [],
        documents: ['a.md'],
        message: `a.md says "Yesterday", but neither its text nor its metadata tells ${tells} it was written.`,
      },
    ]);
  });

  it.each([
    { title: 'a known day', anchor: '2023-10-04', times: [yesterday] },
    { title: 'nothing relative', anchor: undefined, times: [year] },
    {
      title: 'a relative day that the text resolves',
      anchor: undefined,
      times: [mention('Yesterday', { edtf: '2023-10-03' })],
    },
  ])('passes $title', ({ anchor, times }) => {
    expect(findings(times, anchor)).toEqual([]);
  });
});
