import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config/read-config.js';
import { inFolder } from '../read/in-folder.js';

const git = { '.git/HEAD': '' };

/** What lies on disk, from where it is looked for, and which file is found; or what is said instead. */
const rows: [
  what: string,
  files: Record<string, string>,
  from: string,
  path: string | undefined,
  says?: string,
][] = [
  ['nothing', {}, '.', undefined],
  ['YAML', { 'crossfoot.config.yaml': 'failOn: info' }, '.', 'crossfoot.config.yaml'],
  ['only remarks', { 'crossfoot.config.yaml': '# failOn: info\n' }, '.', 'crossfoot.config.yaml'],
  ['JSON', { 'crossfoot.config.json': '{"failOn": "info"}' }, '.', 'crossfoot.config.json'],
  ['a module', { 'crossfoot.config.mjs': 'export default { failOn: "info" };' }, '.', 'crossfoot.config.mjs'],
  ['a hidden folder', { '.config/crossfoot.yaml': 'failOn: info' }, '.', '.config/crossfoot.yaml'],
  ['a key of package.json', { 'package.json': '{"crossfoot": {"failOn": "info"}}' }, '.', 'package.json'],
  ['package.json without the key', { 'package.json': '{"name": "bay"}' }, '.', undefined],
  ['package.json that is broken', { 'package.json': '{' }, '.', undefined],
  [
    'above, in a repository',
    { ...git, 'crossfoot.config.yaml': '{}' },
    'news/june',
    '../../crossfoot.config.yaml',
  ],
  ['above, outside of one', { 'crossfoot.config.yaml': '{}' }, 'news/june', undefined],
  [
    'above the repository',
    { 'crossfoot.config.yaml': '{}', 'news/.git': 'gitdir: elsewhere' },
    'news/june',
    undefined,
  ],
  [
    'the nearest',
    { ...git, 'crossfoot.config.yaml': '{}', 'news/.config/crossfoot.json': '{}' },
    'news/june',
    '../.config/crossfoot.json',
  ],
  [
    'two in one folder',
    { 'crossfoot.config.yaml': '', '.config/crossfoot.yaml': '' },
    '.',
    'crossfoot.config.yaml',
    ' is one of two configurations; keep this one or .config/crossfoot.yaml',
  ],
  [
    'a mistake under a key',
    { 'package.json': '{\n  "crossfoot": { "failsOn": "info" }\n}' },
    '.',
    'package.json',
    ':2:18 "crossfoot / failsOn": not a known field; did you mean "failOn"?',
  ],
  [
    'a mistake in a module',
    { 'crossfoot.config.mjs': 'export const config = { maxWarnings: -1 };' },
    '.',
    'crossfoot.config.mjs',
    ' "maxWarnings": expected >= 0, not -1',
  ],
  [
    'a module that fails',
    { 'crossfoot.config.mjs': 'throw new Error("no tide");' },
    '.',
    'crossfoot.config.mjs',
    ' cannot be loaded: no tide',
  ],
  [
    'a module without a configuration',
    { 'crossfoot.config.mjs': 'export const tide = 1;' },
    '.',
    'crossfoot.config.mjs',
    ' exports no configuration; expected a default export',
  ],
  [
    'YAML that is none',
    { 'crossfoot.config.yaml': 'rules: {' },
    '.',
    'crossfoot.config.yaml',
    ':1:9 is no valid YAML: flow map in block collection must be sufficiently indented and end with a }',
  ],
];

describe('readConfig', () => {
  it.each(rows)('finds %s', async (_, files, from, path, says = '') => {
    await inFolder({ 'news/june/ferry.md': 'x', ...files }, async (root) => {
      const found = await readConfig(join(root, from));
      expect(found.path).toBe(path);
      const told = found.problems.map(({ line, column, message }) => {
        return `${line === undefined ? '' : `:${line}:${column}`} ${message}`;
      });
      expect(told.join('\n')).toBe(says);
      const text = Object.values(files).join('\n');
      if (says === '' && /^[^#]*failOn/.test(text)) expect(found.config).toEqual({ failOn: 'info' });
    });
  });

  it('says where its paths begin', async () => {
    const files = { ...git, '.config/crossfoot.yaml': '{}', 'news/ferry.md': 'x' };
    await inFolder(files, async (root) => {
      expect((await readConfig(join(root, 'news'))).base).toBe('../');
      expect((await readConfig(root)).base).toBe('');
    });
  });

  it('tells a fault at a key with its place', async () => {
    await inFolder({ 'bay.yaml': 'rules:\n  sums/of: off\n' }, async (root) => {
      const { fault } = await readConfig(root, 'bay.yaml');
      expect(fault(['rules', 'sums/of'], 'no')).toEqual({
        path: 'bay.yaml',
        line: 2,
        column: 3,
        message: 'no',
      });
    });
  });
});
