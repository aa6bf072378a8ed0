import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createFile } from '../../../src/cli/add/create-file.js';

let home = '';
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'crossfoot-'));
});
afterEach(() => rm(home, { recursive: true }));

it('makes the folder, and leaves nothing else behind', async () => {
  const path = join(home, 'ferry', 'documents', 'a.md');
  expect(await createFile(path, 'new')).toBe(path);
  expect(await readFile(path, 'utf8')).toBe('new');
  expect(await readdir(join(home, 'ferry', 'documents'))).toEqual(['a.md']);
});

it('numbers a name that is taken, also by many at once', async () => {
  const path = join(home, 'a.b.md');
  await writeFile(path, 'old');
  const paths = await Promise.all(['one', 'two', 'three'].map((content) => createFile(path, content)));
  expect(await readFile(path, 'utf8')).toBe('old');
  expect(paths.toSorted()).toEqual(['a.b-2.md', 'a.b-3.md', 'a.b-4.md'].map((name) => join(home, name)));
  expect(await readdir(home)).toHaveLength(4);
});

it('never numbers a name that the user gave', async () => {
  const path = join(home, 'a.md');
  await writeFile(path, 'old');
  await expect(createFile(path, 'new', false)).rejects.toThrow(`${path} is there already`);
  expect(await readdir(home)).toEqual(['a.md']);
});

it('tells what cannot be written', async () => {
  await writeFile(join(home, 'ferry'), '');
  await expect(createFile(join(home, 'ferry', 'a.md'), 'new')).rejects.toThrow(
    /^cannot write .*a\.md: (?:file already exists|not a directory)/,
  );
});
