import fc from 'fast-check';
import { expect, it } from 'vitest';
import { arrange } from '../../../src/review/page/plot/arrange.js';
import { scale } from '../../../src/review/page/plot/scale.js';
import type { PlottedFigure } from '../../../src/view/metric-view.js';

it.each<[string, number[], number[], number[]]>([
  ['nothing', [], [], []],
  ['one value, in the middle', [7, 7], [50, 50], [7]],
  ['from end to end, with room at both', [0, 50, 100], [4, 50, 96], [0, 50, 100]],
  ['below nought', [-10, 10], [4, 96], [-10, 0, 10]],
  ['tens, where values are wide apart', [1, 10, 100], [4, 50, 96], [1, 10, 100]],
  ['no tens where one is nought', [0, 1, 100], [4, 4.92, 96], [0, 50, 100]],
])('scale: %s', (_, values, places, ticks) => {
  const { place, ticks: shown } = scale(values);
  expect(values.map((value) => Number(place(value).toFixed(2)))).toEqual(places);
  expect(shown).toEqual(ticks);
});

it('scale keeps the order of values and all within the width, with four ticks at most', () => {
  const values = fc.array(fc.double({ min: -1e12, max: 1e12, noNaN: true, noDefaultInfinity: true }), {
    minLength: 2,
    maxLength: 9,
  });
  fc.assert(
    fc.property(values, (given) => {
      const { place, ticks } = scale(given);
      const places = given.toSorted((a, b) => a - b).map(place);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(places.every((at) => at >= 3.99 && at <= 96.01)).toBe(true);
      expect(ticks.length).toBeLessThanOrEqual(4);
    }),
  );
});

/** `a b1 c1`: claims by letter, those with one number copies of one text. */
const figures = (said: string) =>
  said.split(' ').map((one) => ({
    claim: one.charAt(0),
    ...(one.length > 1 && { copyGroup: Number(one.slice(1)) }),
  })) as PlottedFigure[];

it.each<[string, string, string, number, string, number]>([
  ['each alone', 'a b c', '', 9, 'a b c', 0],
  ['copies together, in brackets', 'a1 b c1 d1', '', 9, 'a:first c:inner d:last b', 0],
  ['a copy whose others are not here', 'a b1', '', 9, 'a b', 0],
  ['the nearest to the named ones where there are too many', 'a b c d e f', 'd', 3, 'c d e', 3],
  ['around two named ones', 'a b c d e f', 'a f', 4, 'a b e f', 2],
  ['the first ones where none is named', 'a b c', '', 2, 'a b', 1],
])('arrange: %s', (_, said, named, most, expected, leftOut) => {
  const arranged = arrange(figures(said), new Set(named.split(' ')), most);
  const rows = arranged.rows.map(({ figure, bracket }) => [figure.claim, bracket].filter(Boolean).join(':'));
  expect([rows.join(' '), arranged.leftOut]).toEqual([expected, leftOut]);
});
