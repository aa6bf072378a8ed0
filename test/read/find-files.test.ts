import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findFiles } from '../../src/read/find-files.js';
import { inFolder } from './in-folder.js';

const corpus = {
  'README.md': 'About the corpus.',
  'glossary.yaml': 'field: harbour',
  'decisions.jsonl': '',
  'baseline.jsonl': '',
  'documents/b.txt': 'b',
  'documents/a.md': 'a',
  'documents/deep/c.jsonl': '',
  'documents/a.meta.yaml': 'title: A',
  'documents/crossfoot-baseline.jsonl': '',
  'documents/notes.pdf': 'x',
  'documents/node_modules/d.txt': 'd',
  'documents/.git/e.txt': 'e',
};

const namesOf = (paths: string[], files: Record<string, string> = corpus) =>
  inFolder(files, async (cwd) => {
    const found = await findFiles(paths, cwd);
    return {
      ids: found.files.map(({ id }) => id),
      paths: found.files.map(({ path }) => path.replace(cwd, '')),
      root: found.root.replace(cwd, ''),
      problems: found.problems.map(({ path, message }) => `${path.replace(cwd, '')}: ${message}`),
    };
  });

describe('findFiles', () => {
  it.each<[string, string[], string[], string]>([
    ['a corpus', ['.'], ['a.md', 'b.txt', 'deep/c.jsonl'], '/documents'],
    ['a folder', ['documents/deep'], ['c.jsonl'], '/documents/deep'],
    ['a file', ['documents/b.txt'], ['b.txt'], '/documents'],
    [
      'files in several folders',
      ['documents/deep/c.jsonl', 'documents/b.txt'],
      ['b.txt', 'deep/c.jsonl'],
      '/documents',
    ],
    [
      'a file twice',
      ['documents/b.txt', 'documents', './documents/b.txt'],
      ['a.md', 'b.txt', 'deep/c.jsonl'],
      '/documents',
    ],
    ['a pattern', ['documents/**/*.{md,jsonl}'], ['a.md', 'deep/c.jsonl'], '/documents'],
    ['what a shell makes of *', ['README.md', 'glossary.yaml', 'documents/b.txt'], ['documents/b.txt'], ''],
    ['any file named outright', ['documents/notes.pdf'], ['notes.pdf'], '/documents'],
  ])('finds %s', async (_, paths, ids, root) => {
    expect(await namesOf(paths)).toMatchObject({ ids, root, problems: [] });
  });

  it('names files as the user does', async () => {
    expect((await namesOf(['./documents/deep'])).paths).toEqual(['documents/deep/c.jsonl']);
    await inFolder(corpus, async (cwd) => {
      const { files } = await findFiles([join(cwd, 'documents')], '/');
      expect(files[0]?.path).toBe(join(cwd, 'documents/a.md'));
    });
  });

  it('sorts by code unit, whatever the file system does', async () => {
    const files = { 'b.txt': '', 'B.txt': '', 'a/z.txt': '', 'a.txt': '', 'ä.txt': '' };
    expect((await namesOf(['.'], files)).ids).toEqual(['B.txt', 'a.txt', 'a/z.txt', 'b.txt', 'ä.txt']);
  });

  it.each<[string, string[], RegExp]>([
    ['a path that is not there', ['harbor.txt'], /^harbor.txt: there is no file or folder of this name$/],
    ['a path below a file', ['documents/b.txt/c'], /^documents\/b.txt\/c: there is no file or folder/],
    ['a pattern without a match', ['*.txt'], /^\*.txt: no report matches this pattern$/],
    ['a folder without reports', ['empty'], /^empty: holds no reports; expected \.txt, \.md/],
    ['a corpus without reports', ['bare'], /^bare: holds no reports/],
    [
      'a sidecar of nothing',
      ['lost'],
      /^lost\/ferry.meta.yaml: describes a report that is not there; expected ferry\.txt/,
    ],
  ])('tells %s', async (_, paths, problem) => {
    const files = {
      'empty/boat.png': '',
      'bare/documents/x.png': '',
      'lost/ferry.meta.yaml': '',
      'lost/a.txt': '',
    };
    const { problems } = await namesOf(paths, { ...corpus, ...files });
    expect(problems).toEqual([expect.stringMatching(problem)]);
  });

  it('follows links, but not in circles', async () => {
    await inFolder({ 'reports/a.txt': 'a', 'archive/old.txt': 'o' }, async (cwd) => {
      await mkdir(join(cwd, 'reports/deep'));
      await symlink(join(cwd, 'reports'), join(cwd, 'reports/deep/loop'));
      await symlink(join(cwd, 'archive'), join(cwd, 'reports/archive'));
      await symlink(join(cwd, 'archive'), join(cwd, 'reports/zarchive'));
      await symlink('self.txt', join(cwd, 'reports/self.txt'));
      await symlink('gone.txt', join(cwd, 'reports/lost.txt'));
      const { files, problems } = await findFiles(['reports'], cwd);
      expect(files.map(({ id }) => id)).toEqual(['a.txt', 'archive/old.txt']);
      expect(problems).toEqual([
        { path: 'reports/lost.txt', message: 'there is no file or folder of this name' },
        { path: 'reports/self.txt', message: 'is a symbolic link that leads back to itself' },
      ]);
    });
  });
});
