import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../', import.meta.url));
const bin = join(root, 'dist/src/cli/main.js');
const corpora = readdirSync(join(root, 'corpus')).sort();
let fresh = '';

beforeAll(() => {
  fresh = mkdtempSync(join(tmpdir(), 'crossfoot-'));
  const folders = corpora.map((name) => join(root, 'corpus', name));
  execFileSync(execPath, [bin, 'report', ...folders], { cwd: fresh });
});
afterAll(() => rmSync(fresh, { recursive: true }));

describe('reports/', () => {
  it.each(corpora)('%s.md says what the checker finds today; npm start brings it up to date', (name) => {
    const [today, committed] = [fresh, root].map((home) =>
      readFileSync(join(home, 'reports', `${name}.md`), 'utf8'),
    );
    expect(committed).toBe(today);
  });

  it('holds one page for each corpus and nothing else', () => {
    expect(readdirSync(join(root, 'reports')).sort()).toEqual(corpora.map((name) => `${name}.md`));
  });
});
