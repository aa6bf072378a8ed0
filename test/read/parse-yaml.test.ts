import { expect, it } from 'vitest';
import { parseYaml } from '../../src/read/parse-yaml.js';

it('says what is wrong with a headline that has a colon in it, and where', () => {
  expect(parseYaml('publisher: Bay Echo\ntitle: Marlin aground: all safe\n')).toEqual({
    broken: 'a value with a colon and a blank in it must stand in quotes',
    at: 27,
  });
});
