import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Job } from '../../dist/src/cli/jobs/job.js';
import { makeReport } from '../bench/make-news.js';

const bin = fileURLToPath(new URL('../../dist/bin/main.js', import.meta.url));
const records = Array.from({ length: 180 }, (_, index) => ({
  id: `report ${index}`,
  text: makeReport(index + 1),
}));
const stream = records.map((record) => JSON.stringify(record)).join('\n');
let home = '';

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'crossfoot-'));
  writeFileSync(join(home, 'news.jsonl'), stream);
});
afterEach(() => rmSync(home, { recursive: true }));

const extract = (...args: string[]) =>
  spawnSync(execPath, [bin, 'extract', ...args], {
    cwd: home,
    input: stream,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });

it.each([
  ['a file', ['news.jsonl']],
  ['a stream', ['--stdin']],
])('the figures of %s are the same, byte for byte, for any number of jobs', (_, args) => {
  const alone = extract(...args);
  expect(alone.stdout.split('\n').length).toBeGreaterThan(180);
  for (const jobs of ['2', '3'])
    expect(extract(...args, '--jobs', jobs), jobs).toMatchObject({
      status: 0,
      stdout: alone.stdout,
      stderr: '',
    });
});

it('a worker that stops in the middle fails its task, and every one behind it', async () => {
  const job = new Job({ paths: [], glossaries: [], quantities: false });
  const first = job.run({ documents: [{ id: 'tide' }] as never });
  await expect(first).rejects.toThrow(/^a worker stopped: /);
  await expect(job.run({ documents: [] })).rejects.toThrow(/^a worker stopped: /);
});
