import { expect, it } from 'vitest';
import { keyMap } from '../../../src/review/keys/key-map.js';

it.each<[string, Record<string, string>, Record<string, string | undefined>, string[]]>([
  ['the usual keys', {}, { '1': 'real', u: 'undo', Backspace: 'undo', z: undefined }, []],
  [
    'one of its own, which takes the place of all usual ones',
    { undo: 'z' },
    { z: 'undo', u: undefined, Backspace: undefined },
    [],
  ],
  ['two that are swapped', { real: '2', none: '1' }, { '1': 'none', '2': 'real' }, []],
  [
    'one that another action has',
    { undo: '1' },
    { '1': 'real', u: 'undo' },
    ['The key "1" is set for both real and undo.'],
  ],
  [
    'one key for two',
    { undo: 'z', flag: 'z' },
    { z: undefined, u: 'undo', f: 'flag' },
    ['The key "z" is set for both undo and flag.', 'The key "z" is set for both flag and undo.'],
  ],
  [
    'a name that is none',
    { sing: 'z' },
    { z: undefined },
    [expect.stringMatching(/^No key can do "sing"/) as string],
  ],
])('keyMap: %s', (_, own, expected, problems) => {
  const map = keyMap(own);
  expect(Object.fromEntries(Object.keys(expected).map((key) => [key, map.actionOf.get(key)]))).toEqual(
    expected,
  );
  expect([...map.problems].sort()).toEqual([...problems].sort());
});
