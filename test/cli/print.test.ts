import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';

const bin = fileURLToPath(new URL('../../dist/bin/main.js', import.meta.url));
let home = '';

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'crossfoot-'));
});
afterEach(() => rmSync(home, { recursive: true }));

it.each([
  ['leaves early', 'head -n 1', 1],
  ['is slow', '(sleep 1; cat)', 2000],
])('the answer reaches a reader who %s, quietly', (_, reader, lines) => {
  const record = (day: number) =>
    JSON.stringify({ text: `The Kestrel Bay ferry carried ${day + 100} passengers.` });
  const records = Array.from({ length: 2000 }, (_, day) => `${record(day)}\n`);
  writeFileSync(join(home, 'ferry.jsonl'), records.join(''));
  const command = `{ "${execPath}" "${bin}" extract ferry.jsonl; echo $? >code; } | ${reader}`;
  const { stdout, stderr } = spawnSync('sh', ['-c', `${command}; cat code >&2`], {
    cwd: home,
    encoding: 'utf8',
  });
  expect(stdout.trimEnd().split('\n')).toHaveLength(lines);
  expect(stderr).toBe('0\n');
});
