import { describe, expect, it } from 'vitest';
import { conflictHeadline } from '../../../rules/conflict/headline.js';
import type { MadeClaim } from '../../made-corpus.js';
import { findingsOf } from '../findings-of.js';

function report(title: MadeClaim, ...body: MadeClaim[]) {
  const paragraphs = body.map(({ quote }) => `In all ${quote} boats were lost, the coastguard said.`);
  return {
    text: [`# Storm sinks ${title.quote} boats`, ...paragraphs].join('\n\n'),
    claims: [title, ...body],
  };
}

describe('conflict/headline', () => {
  it.each([
    {
      title: 'no figure of the body agrees',
      report: report({ quote: '9' }, { quote: '6' }),
      claims: ['a1', 'a2'],
    },
    {
      title: 'a bound that is too high',
      report: report({ quote: '9', low: 9, high: null }, { quote: '6' }),
      claims: ['a1', 'a2'],
    },
    {
      title: 'the one place is told in the body alone',
      report: report({ quote: '9' }, { quote: '6', place: 'Skerry' }),
      claims: ['a1', 'a2'],
    },
    {
      title: 'several figures, none of which is meant',
      report: report({ quote: '9' }, { quote: '6' }, { quote: '5' }),
      claims: ['a1', 'a2'],
    },
  ])('finds it where $title', ({ report: made, claims }) => {
    expect(findingsOf(conflictHeadline, made)).toMatchObject([{ severity: 'error', claims }]);
  });

  it.each([
    { title: 'one of the figures agrees', report: report({ quote: '9' }, { quote: '6' }, { quote: '9' }) },
    { title: 'the headline rounds', report: report({ quote: '40', margin: 5 }, { quote: '41' }) },
    {
      title: 'the body tells parts only',
      report: report({ quote: '9' }, { quote: '6', place: 'Skerry' }, { quote: '3', place: 'Tern Bay' }),
    },
    {
      title: 'the body tells of another measure',
      report: report({ quote: '9' }, { quote: '6', measure: 'rate' }),
    },
    {
      title: 'the body tells two parts in other words',
      report: report(
        { quote: '9,000', value: 9000 },
        { quote: '6,140' },
        { quote: '2,860', metric: 'land box' },
      ),
    },
    {
      title: 'the body tells three parts',
      report: report({ quote: '90' }, { quote: '41' }, { quote: '29' }, { quote: '20' }),
    },
    { title: 'the body does not say', report: report({ quote: '9' }, { quote: '6', metric: 'find boat' }) },
  ])('passes where $title', ({ report: made }) => {
    expect(findingsOf(conflictHeadline, made)).toEqual([]);
  });
});
