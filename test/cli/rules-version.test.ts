import { join } from 'node:path';
import { expect, it } from 'vitest';
import { rulesVersion } from '../../src/cli/rules-version.js';
import { inFolder } from '../read/in-folder.js';

const rule = 'id: harbour/crew\n';

/** What is asked before, and what then; whether the answers of rules that were kept hold. */
const rows: [what: string, files: [string, string], options: [object, object], holds: boolean][] = [
  ['the same', [rule, rule], [{}, {}], true],
  ['another rule', [rule, `${rule}severity: error\n`], [{}, {}], false],
  ['an option that is set', [rule, rule], [{}, { 'suspicious/outlier': { factor: 8 } }], false],
  [
    'an option that is set otherwise',
    [rule, rule],
    [{ 'suspicious/outlier': { factor: 8 } }, { 'suspicious/outlier': { factor: 9 } }],
    false,
  ],
];

it.each(rows)('%s', async (_, files, options, holds) => {
  const versions = await Promise.all(
    files.map((text, at) =>
      inFolder({ 'crew.yaml': text }, (folder) =>
        rulesVersion([join(folder, 'crew.yaml')], { ...options[at] }),
      ),
    ),
  );
  expect(versions[0]).toBeDefined();
  expect(versions[0] === versions[1]).toBe(holds);
});

it('of a module nobody can tell', async () => {
  expect(await rulesVersion(['crew.mjs'], {})).toBeUndefined();
});
