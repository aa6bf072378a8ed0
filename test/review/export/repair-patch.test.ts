import { spawnSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repairPatch } from '../../../src/review/export/repair-patch.js';
import { inFolder } from '../../read/in-folder.js';

const report = `# The ferry

${'The harbour was quiet.\n'.repeat(9)}Among them were 21,412 residents and 1,6985 visitors.
The quarry sold 4,8 tonnes.`;

const at = (text: string, quote: string, instead: string) => {
  const start = text.indexOf(quote);
  return { start, end: start + quote.length, instead };
};

describe('repairPatch', () => {
  it.each([
    ['lines that end as most do', report],
    ['lines that end as on Windows', report.replaceAll('\n', '\r\n')],
    ['a file that ends with its last line', `${report}\n`],
  ])('is what git applies to %s', (_, text) =>
    inFolder({}, async (folder) => {
      const path = join(folder, 'documents', 'gazette.md');
      await mkdir(join(folder, 'documents'));
      await writeFile(path, text);
      const repairs = [at(text, '1,6985', '16,985'), at(text, '4,8 ', '48 ')];
      const patch = repairPatch([{ path: 'documents/gazette.md', text, repairs }]);
      const { status, stderr } = spawnSync('git', ['apply', '-'], {
        cwd: folder,
        input: patch,
        encoding: 'utf8',
      });
      expect([status, stderr]).toEqual([0, '']);
      expect(await readFile(path, 'utf8')).toBe(text.replace('1,6985', '16,985').replace('4,8 ', '48 '));
    }),
  );

  it('is empty where nothing was accepted', () => {
    expect(repairPatch([])).toBe('');
  });
});
