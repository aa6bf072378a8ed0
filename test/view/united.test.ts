import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { united } from '../../src/view/united.js';

describe('what links bring together', () => {
  it.each<[string, string, [string, string][], string[]]>([
    ['nothing', 'abc', [], ['a', 'b', 'c']],
    [
      'a chain',
      'abcd',
      [
        ['a', 'b'],
        ['c', 'b'],
      ],
      ['abc', 'd'],
    ],
    [
      'two groups that meet',
      'abcd',
      [
        ['a', 'b'],
        ['d', 'c'],
        ['b', 'd'],
      ],
      ['abcd'],
    ],
    [
      'what is not there',
      'ab',
      [
        ['a', 'x'],
        ['x', 'b'],
      ],
      ['a', 'b'],
    ],
  ])('%s', (_, items, links, groups) =>
    expect(united(Array.from(items), links).map((group) => group.join(''))).toEqual(groups),
  );

  it('is the same in whatever order the links come', () => {
    const links = fc.array(fc.tuple(fc.nat(9), fc.nat(9)));
    fc.assert(
      fc.property(links, (given) => {
        const items = Array.from({ length: 10 }, (_, n) => n);
        expect(united(items, given.toReversed())).toEqual(united(items, given));
      }),
    );
  });
});
