import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UsageError } from '../../src/cli/usage-error.js';
import { writeAtomically } from '../../src/cli/write-atomically.js';

let home = '';
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'crossfoot-'));
});
afterEach(() => rm(home, { recursive: true }));

describe('writeAtomically', () => {
  it('replaces a file, makes the folders, and leaves nothing else behind', async () => {
    const path = join(home, 'reports', 'ferry.md');
    await writeAtomically(path, 'old');
    await writeAtomically(path, 'new');
    expect(await readFile(path, 'utf8')).toBe('new');
    expect(await readdir(join(home, 'reports'))).toEqual(['ferry.md']);
  });

  it('tells the user what cannot be written, and leaves what was there', async () => {
    await writeFile(join(home, 'ferry.md'), 'old');
    const inside = join(home, 'ferry.md', 'new.md');
    await expect(writeAtomically(inside, 'new')).rejects.toThrow(UsageError);
    await expect(writeAtomically(home, 'new')).rejects.toThrow(`cannot write ${home}`);
    expect(await readFile(join(home, 'ferry.md'), 'utf8')).toBe('old');
  });
});
