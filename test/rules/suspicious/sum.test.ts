import { describe, expect, it } from 'vitest';
import { suspiciousSum } from '../../../rules/suspicious/sum.js';
import { findingsOf, reportOn } from '../findings-of.js';

/** A whole and its parts, each counted as another thing unless `metric` says that they are one. */
function report(whole: string, parts: string[], metric?: string) {
  const made = parts.map((quote, at) => ({ quote, partOf: 'a1', metric: metric ?? `count ${at}` }));
  return reportOn(10, `The storm sank ${whole} boats: ${parts.join(', ')}.`, { quote: whole }, ...made);
}

describe('suspicious/sum', () => {
  it.each([
    { title: 'parts that are all', reports: report('127', ['71', '30', '26']) },
    { title: 'two of many parts', reports: report('127', ['71', '30']) },
    { title: 'overlapping groups', reports: report('40', ['25', '20']) },
    { title: 'three of many parts', reports: report('999', ['71', '30', '26']) },
  ])('passes $title', ({ reports }) => {
    expect(findingsOf(suspiciousSum, reports)).toEqual([]);
  });

  it.each([
    {
      title: 'nearly all',
      reports: report('133', ['71', '30', '26']),
      claims: ['a1', 'a2', 'a3', 'a4'],
      cause: 'unknown',
    },
    {
      title: 'places that are more than all',
      reports: report('40', ['25', '27'], 'lose boat'),
      claims: ['a1', 'a2', 'a3'],
      cause: 'unknown',
    },
    {
      title: 'digits swapped in the whole',
      reports: report('172', ['71', '30', '26']),
      claims: ['a1', 'a2', 'a3', 'a4'],
      cause: 'transposition',
    },
  ])('finds $title', ({ reports, cause }) => {
    expect(findingsOf(suspiciousSum, reports)).toMatchObject([{ severity: 'error', cause }]);
  });

  it('tells of two slips in one sum, each with what was meant', () => {
    const [finding] = findingsOf(suspiciousSum, report('8,072,835', ['3,204,961', '4,301,507', '503,367']));
    expect(finding).toMatchObject({
      claims: ['a2', 'a4', 'a1', 'a3'],
      cause: 'transposition',
      suggestion: { claim: 'a2', value: 3_240_961, proof: '3,240,961 + 4,301,507 + 530,367 = 8,072,835' },
      message:
        'The parts of "8,072,835" in a.md do not add up to it: 3,204,961 + 4,301,507 + 503,367 = 8,009,835;' +
        ' with 3,240,961 for "3,204,961" and 530,367 for "503,367", they do.',
    });
  });

  it('tells it once, at the figure at fault, with the report that has it right', () => {
    const wrong = report('3,874', ['1,507', '816', '1,423', '308']);
    const right = reportOn(10, 'Yachts lost: 1,243.', { quote: '1,243', metric: 'count 2' });
    expect(findingsOf(suspiciousSum, wrong, right)).toMatchObject([
      {
        claims: ['a4', 'a1', 'a2', 'a3', 'a5', 'b1'],
        documents: ['a.md', 'b.md'],
        suggestion: { claim: 'a4', value: 1243, proof: '1,507 + 816 + 1,243 + 308 = 3,874' },
        message:
          'The parts of "3,874" in a.md do not add up to it: 1,507 + 816 + 1,423 + 308 = 4,054;' +
          ' with 1,243 for "1,423", as in b.md, they do.',
      },
    ]);
  });

  describe('solved by what another report says', () => {
    const elsewhere = (...quotes: string[]) =>
      reportOn(10, `Boats by kind: ${quotes.join(', ')}.`, ...quotes.map((quote) => ({ quote })));
    const two = report('174,449', ['64,412', '143,048']);

    it('names the part that does not fit the others', () => {
      expect(findingsOf(suspiciousSum, two, elsewhere('64,412', '110,037'))).toMatchObject([
        {
          claims: ['a3', 'a1', 'a2', 'b2'],
          suggestion: { value: 110_037, proof: '64,412 + 110,037 = 174,449' },
        },
      ]);
    });

    it('looks for a whole where the report names none', () => {
      const list = reportOn(
        10,
        'In all 46,430 boats came. Trawlers were 19,660, ferries 12,970 and tugs 15,381.',
        ...['46,430', '19,660', '12,970', '15,381'].map((quote, at) => ({ quote, metric: `kind ${at}` })),
      );
      expect(findingsOf(suspiciousSum, list, elsewhere('19,660', '12,970', '13,800'))).toMatchObject([
        { severity: 'warning', claims: ['a4', 'a1', 'a2', 'a3', 'b3'] },
      ]);
    });

    it.each([
      { title: 'the other report says the same', other: elsewhere('64,412', '143,048', '110,037') },
      { title: 'the other report has no such figure', other: elsewhere('64,412', '121,500') },
    ])('says nothing where $title', ({ other }) => {
      expect(findingsOf(suspiciousSum, two, other)).toEqual([]);
    });
  });
});
