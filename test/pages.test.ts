import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../', import.meta.url));
const committed = join(root, 'docs');
let fresh = '';

/** Those that the program writes; a guide is written by hand, and held to what it names in test/docs.test.ts. */
const pagesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md') && !name.startsWith('guide/'))
    .sort();

beforeAll(() => {
  fresh = mkdtempSync(join(tmpdir(), 'crossfoot-'));
  execFileSync(execPath, [join(root, 'scripts/docs.js'), join(fresh, 'docs')]);
});
afterAll(() => rmSync(fresh, { recursive: true }));

it('each rule has its page, and no rule that is gone', () => {
  const [ours, today] = [committed, join(fresh, 'docs')].map((home) => pagesIn(join(home, 'rules')));
  expect(ours).toEqual(today);
});

it.each(pagesIn(committed))(
  '%s says what the program does today; npm run docs brings it up to date',
  (name) => {
    expect(readFileSync(join(committed, name), 'utf8')).toBe(readFileSync(join(fresh, 'docs', name), 'utf8'));
  },
);

it.each(pagesIn(committed))('%s links to what is there', (name) => {
  const page = readFileSync(join(committed, name), 'utf8').replace(/^````[^]*?^````$/gm, '');
  const links = [...page.matchAll(/\]\((?<path>[^)]+)\)/g)].map((link) => link.groups?.path ?? '');
  expect(links.filter((link) => !existsSync(join(committed, dirname(name), link)))).toEqual([]);
});
