import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../', import.meta.url));
const bin = join(root, 'dist/bin/main.js');
const corpora = readdirSync(join(root, 'corpus')).sort();
const pages = corpora.flatMap((name) => [`${name}.html`, `${name}.md`]);
let fresh = '';

beforeAll(() => {
  fresh = mkdtempSync(join(tmpdir(), 'crossfoot-'));
  const folders = corpora.map((name) => join(root, 'corpus', name));
  execFileSync(execPath, [bin, 'report', ...folders], { cwd: fresh });
});
afterAll(() => rmSync(fresh, { recursive: true }));

describe('reports/', () => {
  it.each(pages)('%s says what the checker finds today; npm start brings it up to date', (page) => {
    const [today, committed] = [fresh, root].map((home) => readFileSync(join(home, 'reports', page), 'utf8'));
    expect(committed).toBe(today);
  });

  it('holds the pages of each corpus and nothing else', () => {
    expect(readdirSync(join(root, 'reports')).sort()).toEqual(pages);
  });
});

describe('corpus/', () => {
  it.each(corpora)('%s has accepted what the checker finds today, and nothing else', (name) => {
    const folder = join(root, 'corpus', name);
    const arguments_ = [bin, 'check', folder, '--baseline', join(folder, 'baseline.jsonl')];
    const said = execFileSync(execPath, arguments_, { cwd: fresh, encoding: 'utf8' });
    expect(said).toMatch(/: nothing found; \d+ findings suppressed$/m);
  });
});
