import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const bin = fileURLToPath(new URL('../../dist/bin/main.js', import.meta.url));
const size = 50_000_000;
let home = '';

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'crossfoot-'));
});
afterEach(() => rmSync(home, { recursive: true }));

describe('50 MB in one line', () => {
  it.each([
    ['words', 'The ferry carried 412 passengers. '],
    ['one letter', 'x'],
    ['digits', '1234567890'],
  ])('of %s is refused in one clear line, and the rest is checked', (_, text) => {
    writeFileSync(join(home, 'huge.txt'), text.repeat(size / text.length));
    writeFileSync(join(home, 'ferry.txt'), 'The Kestrel Bay ferry carried 412 passengers in 2030.\n');
    const check = (...paths: string[]) =>
      spawnSync(execPath, [bin, 'check', ...paths], { cwd: home, encoding: 'utf8' });

    const alone = check('huge.txt');
    expect(alone).toMatchObject({ status: 2, stdout: '' });
    expect(alone.stderr).toMatch(/^huge\.txt(:\d+)*: .+\n$/);
    expect(check('huge.txt', 'ferry.txt')).toMatchObject({
      status: 0,
      stdout: '1 document, 1 figure: nothing found; 1 problem while reading\n',
    });
  });
});
