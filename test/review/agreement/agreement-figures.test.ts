import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cohensKappa } from '../../../src/review/agreement/cohens-kappa.js';
import { krippendorffsAlpha } from '../../../src/review/agreement/krippendorffs-alpha.js';

/** Each pair of ratings as often as it is given. */
const table = (...cells: [a: string, b: string, times: number][]): [string, string][] =>
  cells.flatMap(([a, b, times]) => Array<[string, string]>(times).fill([a, b]));

describe('cohensKappa', () => {
  it.each<[string, [string, string][], number | undefined]>([
    // Fifty grant proposals read by two: po 0.70, pe 0.50 (the example on the statistic's page of Wikipedia).
    ['two readers of fifty', table(['y', 'y', 20], ['y', 'n', 5], ['n', 'y', 10], ['n', 'n', 15]), 0.4],
    [
      'as many agreements, otherwise spread',
      table(['y', 'y', 45], ['y', 'n', 15], ['n', 'y', 25], ['n', 'n', 15]),
      0.1304,
    ],
    [
      'the same with other margins',
      table(['y', 'y', 25], ['y', 'n', 35], ['n', 'y', 5], ['n', 'n', 35]),
      0.2593,
    ],
    ['always', table(['y', 'y', 3], ['n', 'n', 4]), 1],
    ['never', table(['y', 'n', 5], ['n', 'y', 5]), -1],
    ['one category, which tells nothing', table(['y', 'y', 9]), undefined],
    ['no item', [], undefined],
  ])('%s', (_, ratings, expected) => {
    const kappa = cohensKappa(ratings);
    if (expected === undefined) expect(kappa).toBeUndefined();
    else expect(kappa).toBeCloseTo(expected, 4);
  });
});

describe('krippendorffsAlpha', () => {
  /** Ratings by observer, `.` where one is missing, turned into units. */
  const units = (...observers: string[]) =>
    Array.from(observers[0]!, (_, unit) =>
      observers.map((ratings) => ratings[unit]!).filter((one) => one !== '.'),
    );

  it.each<[string, string[][], number | undefined]>([
    // The worked examples A, B and C of "Computing Krippendorff's Alpha-Reliability".
    ['two observers, two values', units('0100000000', '1110010010'), 0.095],
    ['two observers, five values', units('aabbdcccedda', 'babbbccceddd'), 0.692],
    [
      'four observers who missed some',
      units('123321412...', '1233224125.3', '.3332342251.', '12332441251.'),
      0.743,
    ],
    ['always', units('abca', 'abca'), 1],
    ['one category', units('aaa', 'aaa'), undefined],
    ['nothing that two rated', units('a.', '.b'), undefined],
  ])('%s', (_, ratings, expected) => {
    const alpha = krippendorffsAlpha(ratings);
    if (expected === undefined) expect(alpha).toBeUndefined();
    else expect(alpha).toBeCloseTo(expected, 3);
  });

  it('hangs on no order, of units or of observers', () =>
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 4 }), { maxLength: 8 }),
        (ratings) => {
          const turned = ratings.map((unit) => unit.toReversed()).toReversed();
          expect(krippendorffsAlpha(turned) ?? 2).toBeCloseTo(krippendorffsAlpha(ratings) ?? 2, 10);
        },
      ),
    ));
});
