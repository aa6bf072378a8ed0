import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeFolder } from '../../../src/cli/report/write-folder.js';

it('takes away the pages of an earlier report, and nothing else', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'crossfoot-'));
  const old = [
    'metric-1.html',
    'metric-1-page-2.html',
    'metric-2.html',
    'other-findings.html',
    'report-7.html',
  ];
  for (const file of [...old, 'notes.html']) writeFileSync(join(folder, file), 'old');
  await writeFolder(folder, [
    ['metric-1.html', 'new'],
    ['index.html', 'new'],
  ]);
  expect(readdirSync(folder).sort()).toEqual(['index.html', 'metric-1.html', 'notes.html']);
  rmSync(folder, { recursive: true });
});
