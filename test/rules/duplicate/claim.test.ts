import { describe, expect, it } from 'vitest';
import { duplicateClaim } from '../../../rules/duplicate/claim.js';
import { findingsOf } from '../findings-of.js';

const metrics = ['check boat', 'fine skipper', 'seize net'];
const sentence = (...quotes: string[]) => `Police counted ${quotes.join(', ')} in all.`;

/** Paragraphs with the figures of each; a figure is of the same metric wherever it stands. */
function report(paragraphs: { text: string; quotes: string[] }[]) {
  const known: string[] = [];
  const claims = paragraphs.flatMap(({ quotes }) =>
    quotes.map((quote) => {
      if (!known.includes(quote)) known.push(quote);
      return { quote, metric: metrics[known.indexOf(quote)] ?? quote };
    }),
  );
  return { text: paragraphs.map(({ text }) => text).join('\n\n'), claims };
}

const nothing = { text: 'Nobody at the harbour had anything else to add on that day.', quotes: [] };
const lead = { text: sentence('437', '58', '96'), quotes: ['437', '58', '96'] };

describe('duplicate/claim', () => {
  it.each([
    {
      title: 'a headline taken up in the report',
      paragraphs: [
        { text: '# 437 boats checked', quotes: ['437'] },
        { text: sentence('437'), quotes: ['437'] },
        nothing,
      ],
    },
    {
      title: 'a figure of the lead that comes again',
      paragraphs: [lead, nothing, { text: 'Of the 437 boats most were old.', quotes: ['437'] }, nothing],
    },
  ])('passes $title', ({ paragraphs }) => {
    expect(findingsOf(duplicateClaim, report(paragraphs))).toEqual([]);
  });

  it.each([
    {
      title: 'a headline that comes again word for word',
      paragraphs: [
        { text: '# 437 boats checked', quotes: ['437'] },
        { text: '437 boats checked', quotes: ['437'] },
        nothing,
      ],
      claims: ['a1', 'a2'],
    },
    {
      title: 'all figures of the lead, in other words',
      paragraphs: [lead, nothing, { text: `Again: ${lead.text}`, quotes: lead.quotes }, nothing],
      claims: ['a1', 'a2', 'a3', 'a4', 'a5', 'a6'],
    },
    {
      title: 'figures that come again at the end',
      paragraphs: [lead, nothing, { text: 'Police fined 58 of 437.', quotes: ['58', '437'] }],
      claims: ['a1', 'a2', 'a5', 'a4'],
    },
  ])('finds $title', ({ paragraphs, claims }) => {
    expect(findingsOf(duplicateClaim, report(paragraphs))).toMatchObject([{ severity: 'info', claims }]);
  });

  it('tells thirty repeats on one line', () => {
    const again = Array.from({ length: 29 }, () => lead);
    const findings = findingsOf(duplicateClaim, report([nothing, lead, ...again]));
    expect(findings).toHaveLength(1);
    expect(findings[0]?.claims).toHaveLength(90);
  });
});
