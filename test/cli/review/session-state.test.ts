import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chdir, cwd } from 'node:process';
import { expect, it } from 'vitest';
import { sessionState } from '../../../src/cli/review/session-state.js';
import { inFolder } from '../../read/in-folder.js';

it('keeps where each reviewer was, and what there was to see, out of sight of git', () =>
  inFolder({}, async (folder) => {
    const before = cwd();
    chdir(folder);
    try {
      const first = await sessionState(['ferry'], 'Ann');
      expect(first.earlier).toEqual({});
      first.stayAt('f1');
      first.stayAt('f2');
      await first.end(['f1', 'f2']);
      expect((await sessionState(['ferry'], 'Ann')).earlier).toMatchObject({ at: 'f2', seen: ['f1', 'f2'] });
      expect((await sessionState(['ferry'], 'Ben')).earlier).toEqual({});
      expect(await readFile(join(folder, '.crossfoot', 'review', '.gitignore'), 'utf8')).toBe('*\n');
    } finally {
      chdir(before);
    }
  }));
