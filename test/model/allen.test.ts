import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AllenRelation,
  allenRelations,
  periodContains,
  periodRelation,
  periodsApart,
  periodsOverlap,
} from '../../src/model/allen.js';
import { parsePeriod, type Period } from '../../src/model/period.js';

const period = (text: string): Period => {
  const parsed = parsePeriod(text);
  if (!parsed) throw new Error(`no period: ${text}`);
  return parsed;
};

const inverse: Record<AllenRelation, AllenRelation> = {
  before: 'after',
  meets: 'met-by',
  overlaps: 'overlapped-by',
  'finished-by': 'finishes',
  contains: 'during',
  starts: 'started-by',
  equals: 'equals',
  'started-by': 'starts',
  during: 'contains',
  finishes: 'finished-by',
  'overlapped-by': 'overlaps',
  'met-by': 'meets',
  after: 'before',
};

const related: [string, AllenRelation, string][] = [
  ['2019', 'before', '2021'],
  ['2021-01-05', 'before', '2021-01-07'],
  ['2020-12', 'meets', '2021'],
  ['2021-01-05', 'meets', '2021-01-06'],
  ['2024-02-29', 'meets', '2024-03'],
  ['2020/2021', 'overlaps', '2021/2022'],
  ['2021-01/2021-09', 'overlaps', '2021-09/2021-11'],
  ['2020', 'finished-by', '2020-12'],
  ['2020', 'contains', '2020-06'],
  ['2020-01', 'starts', '2020'],
  ['2020-01/2020-12', 'equals', '2020'],
  ['2020-33', 'equals', '2020-01/2020-03'],
  ['2020', 'started-by', '2020-01/2020-09'],
  ['2020-06', 'during', '2020'],
  ['2020-12-31', 'finishes', '2020'],
  ['2021/2022', 'overlapped-by', '2020/2021'],
  ['2021', 'met-by', '2020'],
  ['2021', 'after', '2019'],
];

const open: [string, AllenRelation, string][] = [
  ['../2021-05', 'equals', '../2021-05'],
  ['../2021-05', 'finished-by', '2021-01/2021-05'],
  ['../2021-05', 'contains', '2020'],
  ['../2021-05', 'starts', '../2021-09'],
  ['../2021-05', 'overlaps', '2021'],
  ['../2021-05', 'meets', '2021-06/..'],
  ['../2021-05', 'before', '2022/..'],
  ['../2021-05', 'overlaps', '2021-05/..'],
  ['2021/..', 'finished-by', '2022/..'],
  ['../..', 'contains', '2021'],
  ['../..', 'finished-by', '2021/..'],
];

const ofOneOpenYear: [string, AllenRelation, string][] = [
  ['XXXX-01/XXXX-09', 'finished-by', 'XXXX-09'],
  ['XXXX-09', 'before', 'XXXX-10-26'],
  ['XXXX-02', 'meets', 'XXXX-03'],
  ['XXXX', 'equals', 'XXXX-01/XXXX-12'],
  ['../XXXX-05', 'overlaps', 'XXXX-01/XXXX-11'],
  ['XXXX-11/XXXX-02', 'equals', 'XXXX-11/XXXX-02'],
  ['XXXX-XX-25', 'before', 'XXXX-XX-27'],
  ['2020-XX', 'contains', '2020-XX-25'],
];

const incomparable: [string, string][] = [
  ['XXXX-09', '2020-09'],
  ['XXXX-01/XXXX-09', '2020'],
  ['../XXXX-05', '../2021-05'],
  ['2020-XX', '2020-05'],
  ['2020-XX', '2021-XX'],
  ['XXXX-XX-25', 'XXXX-09'],
  ['XXXX-11/XXXX-02', 'XXXX-01'],
];

describe('periodRelation', () => {
  it.each([...related, ...open, ...ofOneOpenYear])('%s %s %s, and the other way round', (a, relation, b) => {
    expect(periodRelation(period(a), period(b))).toBe(relation);
    expect(periodRelation(period(b), period(a))).toBe(inverse[relation]);
  });

  it.each(incomparable)('%s and %s: unknown, and neither containing, overlapping nor apart', (a, b) => {
    const [x, y] = [period(a), period(b)];
    expect([periodRelation(x, y), periodRelation(y, x)]).toEqual(['unknown', 'unknown']);
    expect([periodContains(x, y), periodsOverlap(x, y), periodsApart(x, y)]).toEqual([false, false, false]);
  });

  it('has each of the thirteen relations in the table', () => {
    expect(new Set(related.map(([, relation]) => relation))).toEqual(new Set(allenRelations));
  });
});

const containing: [string, string, boolean][] = [
  ['2020', '2020-01/2020-09', true],
  ['2020', '2020', true],
  ['2020', '2020-12-31', true],
  ['2020', '2020-05', true],
  ['2020-01/2020-09', '2020', false],
  ['2020', '2020-12/2021-01', false],
  ['../2021-05', '2021-01/2021-05', true],
  ['XXXX-01/XXXX-11', 'XXXX-09', true],
];

it.each(containing)('%s contains %s: %s', (a, b, expected) => {
  expect(periodContains(period(a), period(b))).toBe(expected);
});

/** Few days, so that ends often fall together. */
const shortPeriod = fc
  .tuple(fc.nat({ max: 5 }), fc.nat({ max: 3 }))
  .map(([start, more]): Period => ({ start, end: start + more, unspecified: '' }));

const daysOf = ({ start, end }: Period): number[] =>
  Array.from({ length: end - start + 1 }, (_, more) => start + more);

describe('the relations', () => {
  it('are each other\'s inverses, and "equals" is for the same days only', () => {
    fc.assert(
      fc.property(shortPeriod, shortPeriod, (a, b) => {
        const relation = periodRelation(a, b) as AllenRelation;
        expect(allenRelations).toContain(relation);
        expect(periodRelation(b, a)).toBe(inverse[relation]);
        expect(relation === 'equals').toBe(a.start === b.start && a.end === b.end);
      }),
    );
  });

  it('contain, overlap and lie apart as their days do', () => {
    fc.assert(
      fc.property(shortPeriod, shortPeriod, (a, b) => {
        const [days, others] = [new Set(daysOf(a)), daysOf(b)];
        const shared = others.filter((day) => days.has(day)).length;
        expect(periodContains(a, b)).toBe(shared === others.length);
        expect(periodsOverlap(a, b)).toBe(shared > 0);
        expect(periodsApart(a, b)).toBe(shared === 0);
      }),
    );
  });
});
