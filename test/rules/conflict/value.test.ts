import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conflictValue } from '../../../rules/conflict/value.js';
import { check } from '../../../src/check/check.js';
import { madeCorpus } from '../../made-corpus.js';
import type { MadeClaim, MadeReport } from '../../made-corpus.js';
import { findingsOf, reportOn } from '../findings-of.js';

const says = (day: number, quote: string, more: Partial<MadeClaim> = {}): MadeReport =>
  reportOn(day, `Boats lost: ${quote} in all.`, { quote, ...more });

const bound = (low: number | null, high: number | null) => ({ value: low ?? high, low, high });

describe('conflict/value', () => {
  it.each([
    { title: 'figures that agree', reports: [says(10, '41'), says(10, '41')] },
    { title: 'a rounded figure', reports: [says(10, '41,730'), says(10, '42,000', { margin: 500 })] },
    {
      title: 'two lower bounds',
      reports: [says(10, '15', bound(15, null)), says(10, '50', bound(50, null))],
    },
    { title: 'other measures', reports: [says(10, '41'), says(10, '52', { measure: 'rate' })] },
    {
      title: 'other periods',
      reports: [says(10, '41', { period: '2022' }), says(10, '52', { period: '2023' })],
    },
    {
      title: 'nothing in common but the metric',
      reports: [
        { text: 'Lost: 41.', claims: [{ quote: '41' }] },
        { text: 'Lost: 52.', claims: [{ quote: '52' }] },
      ],
    },
    {
      title: 'last year told beside this year',
      reports: [
        reportOn(10, 'Boats lost: 52, after 41 the year before.', { quote: '52' }, { quote: '41' }),
        says(10, '41'),
      ],
    },
    {
      title: 'what a figure measures, put together by guesswork',
      reports: [says(10, '41', { confidence: 0.3 }), says(10, '67')],
    },
  ])('passes $title', ({ reports }) => {
    expect(findingsOf(conflictValue, ...reports)).toEqual([]);
  });

  it('names all sides in one finding, the odd one out first; two copies are one source, and suggest nothing', () => {
    const told = (quote: string) =>
      reportOn(10, `Nobody can say how many of the ${quote} boats will ever be seen again.`, { quote });
    const [finding, ...more] = findingsOf(conflictValue, says(10, '5,270'), told('5,720'), told('5,720'));
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'error',
      cause: 'transposition',
      claims: ['a1', 'b1', 'c1'],
      message: '"5,270" in a.md against "5,720" in b.md and c.md (one source): two digits are swapped.',
    });
    expect(finding).not.toHaveProperty('suggestion');
  });

  it('suggests what two sources say that did not copy each other', () => {
    const [finding] = findingsOf(
      conflictValue,
      says(10, '5,270'),
      reportOn(10, 'The coastguard knows of 5,720.', { quote: '5,720' }),
      reportOn(10, 'At the harbour they speak of 5,720.', { quote: '5,720' }),
    );
    expect(finding?.suggestion).toEqual({
      claim: 'a1',
      value: 5720,
      text: '5,720',
      proof: '5,720 in b.md and c.md',
    });
  });

  it('takes a slip that two reports share for one source, and says so', () => {
    const right = ['The coastguard knows of 48,213.', 'At the harbour it is 48,213.', 'A diver has 48,213.'];
    const wrong = ['The mayor put them at 42,813.', 'A fisherman thinks 42,813.'];
    const told = (text: string) => reportOn(10, text, { quote: /[\d,]*\d/.exec(text)?.[0] ?? '' });
    const [finding, ...more] = findingsOf(conflictValue, ...[...wrong, ...right].map(told));
    expect(more).toEqual([]);
    expect(finding?.message).toContain('"42,813" in a.md and b.md (one source) against "48,213" in c.md');
    expect(finding?.evidence?.sides).toEqual([
      { claims: ['a1', 'b1'], sources: 1, copiedSlip: true },
      { claims: ['c1', 'd1', 'e1'], sources: 3 },
    ]);
  });

  it('suggests nothing where as many say one thing as the other', () => {
    const sayings = [
      'The mayor has 42,813.',
      'Divers have 42,813.',
      'The office has 48,213.',
      'Ida has 48,213.',
    ];
    const told = (text: string) => reportOn(10, text, { quote: /[\d,]*\d/.exec(text)?.[0] ?? '' });
    const [finding] = findingsOf(conflictValue, ...sayings.map(told));
    expect(finding?.message).toContain('(2 independent sources) against');
    expect(finding).not.toHaveProperty('suggestion');
  });

  it.each([
    {
      title: 'days later, for a year that was over',
      reports: [says(10, '41', { period: '2023' }), says(12, '67', { period: '2023' })],
      severity: 'error',
      cause: 'unknown',
    },
    {
      title: 'days later, for a year that was over, and revised',
      reports: [
        says(10, '41', { period: '2023' }),
        reportOn(12, 'Boats lost, as revised: 67 in all.', { quote: '67', period: '2023' }),
      ],
      severity: 'info',
      cause: 'update',
    },
    {
      title: 'days later, for a year that goes on',
      reports: [says(10, '41', { period: '2024' }), says(12, '67', { period: '2024' })],
      severity: 'info',
      cause: 'update',
    },
    { title: 'two days later', reports: [says(10, '41'), says(12, '67')], severity: 'info', cause: 'update' },
    { title: 'on one day', reports: [says(10, '41'), says(10, '67')], severity: 'error', cause: 'unknown' },
    {
      title: 'with a period that was worked out',
      reports: [says(10, '41', { period: '2023', implied: ['period'] }), says(10, '67', { period: '2023' })],
      severity: 'warning',
      cause: 'unknown',
    },
    {
      title: 'with a period in one of them',
      reports: [says(10, '41', { period: '../2024-03-10' }), says(10, '67')],
      severity: 'warning',
      cause: 'unknown',
    },
    {
      title: 'too neat to be chance, though read by guesswork',
      reports: [says(10, '5,270', { confidence: 0.3 }), says(10, '5,720')],
      severity: 'warning',
      cause: 'transposition',
    },
    {
      title: 'too neat to be chance, days later',
      reports: [says(10, '5,270'), says(20, '5,720')],
      severity: 'warning',
      cause: 'transposition',
    },
    {
      title: 'too neat to be chance, of another place perhaps',
      reports: [says(10, '2,900', { place: 'Skerry' }), says(10, '29,000')],
      severity: 'warning',
      cause: 'scale',
    },
  ])('says $severity: $title', ({ reports, severity, cause }) => {
    expect(findingsOf(conflictValue, ...reports)).toMatchObject([{ severity, cause }]);
  });

  it('blames the figure that a sum speaks against', () => {
    const parts = ['71', '30', '26'].map((quote) => ({ quote, partOf: 'b1', metric: `count ${quote}` }));
    const [finding] = findingsOf(
      conflictValue,
      says(10, '127'),
      reportOn(10, 'In all 199 boats: 71 here, 30 there and 26 elsewhere.', { quote: '199' }, ...parts),
    );
    expect(finding?.claims).toEqual(['b1', 'a1']);
  });

  it('knows a figure that was put beside another period', () => {
    const reports = [
      reportOn(
        10,
        'It was 963 this year and 341 this spring.',
        { quote: '963', period: '2023' },
        { quote: '341', period: '2023-04/2023-06' },
      ),
      { text: 'It was 341 in 2023.', claims: [{ quote: '341', period: '2023' }] },
    ];
    expect(findingsOf(conflictValue, ...reports)).toMatchObject([
      {
        claims: ['a1', 'b1'],
        severity: 'warning',
        message: '"963" in a.md against "341" in b.md: that is the figure for April to June 2023 in a.md.',
      },
    ]);
  });

  it('tells thirty copies of one wrong figure as one finding with thirty places', () => {
    const copy = (name: string, quote: string): [string, MadeReport] => [
      `${name}.md`,
      reportOn(10, `Nobody can say how many of the ${quote} boats will ever be seen again.`, {
        quote,
        id: name,
      }),
    ];
    const wrong = Array.from({ length: 30 }, (_, at) => copy(`copy-${at + 10}`, '5,270'));
    const corpus = madeCorpus(Object.fromEntries([...wrong, copy('office', '5,720')]));
    const findings = check(corpus, [conflictValue]);
    expect(findings).toHaveLength(1);
    expect(findings[0]?.claims).toHaveLength(31);
    expect(findings[0]?.documents).toHaveLength(31);
    expect(findings[0]?.message).toBe(
      '"5,270" in copy-10.md, copy-11.md, copy-12.md, copy-13.md, copy-14.md and 25 more' +
        ' (one source) against "5,720" in office.md: two digits are swapped.',
    );
  });

  it('knows the rise that was taken for the level before', () => {
    const level = { quote: '3,869', period: '2024-03' };
    const reports = [
      reportOn(10, 'It was up to 3,869 from 2,579.', level, { quote: '2,579', period: '2024-02' }),
      reportOn(10, 'It was up to 3,869 from 1,290.', level, { quote: '1,290', period: '2024-02' }),
    ];
    expect(findingsOf(conflictValue, ...reports).map(({ message }) => message)).toEqual([
      '"2,579" in a.md against "1,290" in b.md: together they make "3,869", so one is the level before and the other the rise.',
    ]);
  });

  it('finds the same sides in whatever order reports come', () => {
    const quotes = ['5,270', '5,720', '5,720', '5,720', '8,100'];
    const sides = (order: readonly string[]) =>
      findingsOf(conflictValue, ...order.map((quote) => says(10, quote))).map(
        ({ severity, cause, claims }) => ({
          severity,
          cause,
          count: claims.length,
        }),
      );
    fc.assert(
      fc.property(fc.shuffledSubarray(quotes, { minLength: quotes.length }), (order) => {
        expect(sides(order)).toEqual(sides(quotes));
      }),
    );
  });
});
