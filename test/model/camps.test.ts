import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agree } from '../../src/model/agree.js';
import { camps } from '../../src/model/camps.js';

type Stated = Parameters<typeof camps>[0][number];

const figure = (
  low: number | null,
  high: number | null,
  margin: number,
  doc = 'ferry.md',
  start = 0,
): Stated => ({
  low,
  high,
  margin,
  doc,
  start,
});

const cases: [string, Stated, Stated][] = [
  ['12.4 before 12', figure(12.4, 12.4, 0.05), figure(12, 12, 0.5)],
  ['12 before 11 to 13', figure(12, 12, 0.5), figure(11, 13, 0.5)],
  ['500 before 10 to 2000, though its margin is larger', figure(500, 500, 50), figure(10, 2000, 5)],
  [
    '118000 before "more than 12", which would agree with it all',
    figure(118000, 118000, 500),
    figure(12, null, 0.5),
  ],
  ['"more than 12.5" before "up to 400"', figure(12.5, null, 0.05), figure(null, 400, 50)],
  ['a bound before what cannot be read', figure(12, null, 0.5), figure(null, null, 0)],
  ['the earlier document', figure(40, 40, 5, 'ferry.md', 90), figure(70, 70, 5, 'harbour.md', 10)],
  ['the earlier place in one document', figure(40, 40, 5, 'ferry.md', 10), figure(70, 70, 5, 'ferry.md', 90)],
];

/** Whatever agrees, the first head is the most precise of all. */
const mostPrecise = (list: readonly Stated[]) => camps(list, () => true)[0]?.head;

describe('camps', () => {
  it.each(cases)('takes %s', (_, first, second) => {
    expect(mostPrecise([first, second])).toBe(first);
    expect(mostPrecise([second, first])).toBe(first);
  });

  it('has none for no claims', () => expect(camps([], () => true)).toEqual([]));

  it('judges each against the head, and never chains', () => {
    const boats = (value: number, margin: number) => ({ ...figure(value, value, margin), unit: '1' });
    const [exact, other, rough, far] = [boats(12.4, 0.05), boats(12.5, 0.05), boats(12, 0.5), boats(30, 0.5)];
    expect(camps([far, rough, other, exact], agree)).toEqual([
      { head: other, claims: [rough, other] },
      { head: exact, claims: [exact] },
      { head: far, claims: [far] },
    ]);
  });

  it('does not hang on the order of the list', () => {
    const bound = fc.option(fc.integer({ min: 0, max: 5 }));
    const stated = fc
      .tuple(bound, bound, fc.constantFrom(0.05, 0.5, 5), fc.nat({ max: 99 }))
      .map(([low, high, margin, start]) => figure(low, high, margin, 'ferry.md', start));
    const claims = fc.uniqueArray(stated, { minLength: 1, maxLength: 8, selector: ({ start }) => start });
    const twoOrders = claims.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(twoOrders, ([list, shuffled]) => {
        expect(mostPrecise(shuffled)).toBe(mostPrecise(list));
      }),
    );
  });
});
