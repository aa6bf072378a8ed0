import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { repository, type Repository } from './repository.js';

const report = 'The Kestrel Bay ferry carried 48,210 passengers in 2030.\n';

describe('--new-from', () => {
  let origin: Repository;
  let clone: Repository | undefined;
  beforeEach(async () => {
    origin = await repository();
    await origin.write({ 'bay/gazette.md': report });
    await origin.commit('A report');
    await origin.git('checkout', '--quiet', '-b', 'change');
    await origin.write({ 'bay/herald.md': report.replace('48,210', '42,810') });
    await origin.commit('Another');
  });
  afterEach(async () => {
    await origin.remove();
    await clone?.remove();
    clone = undefined;
  });

  const rows: [what: string, args: string[], exit: number, stderr: RegExp][] = [
    ['a branch', ['bay', '--new-from', 'main'], 1, /^$/],
    ['a commit before the last', ['bay', '--new-from', 'HEAD~1'], 1, /^$/],
    ['what is checked out', ['bay', '--new-from', 'HEAD'], 0, /^$/],
    [
      'a name that nothing has',
      ['bay', '--new-from', 'mian'],
      2,
      /^crossfoot: there is no commit "mian" .*\n.*\n$/,
    ],
    ['what would be an option', ['bay', '--new-from=--all'], 2, /^crossfoot: there is no commit "--all" /],
    ['a path outside', ['..', '--new-from', 'main'], 2, /^crossfoot: \.\. lies outside the repository/],
    ['a pattern of paths', ['bay/*.md', '--new-from', 'main'], 1, /^$/],
    ['a file alone', ['bay/gazette.md', '--new-from', 'main'], 0, /^$/],
    ['claims made elsewhere', ['bay', '--claims', 'c.jsonl', '--new-from', 'main'], 2, /do not go together/],
  ];
  it.each(rows)('knows %s', async (_, args, exit, stderr) => {
    const answer = await origin.crossfoot('check', ...args);
    expect(answer).toMatchObject({ exit, stderr: expect.stringMatching(stderr) as string });
  });

  it('sees changes that nobody committed, and leaves the repository as it was', async () => {
    await origin.git('checkout', '--quiet', 'main');
    await origin.write({ 'bay/herald.md': report.replace('48,210', '42,810') });
    const before = await origin.git('status', '--porcelain=v2', '--branch');
    const answer = await origin.crossfoot('check', 'bay', '--new-from', 'main', '--format', 'json');
    expect(answer).toMatchObject({ exit: 1, stderr: '' });
    expect(answer.stdout).toContain('"baselineState": "new"');
    expect(await origin.git('status', '--porcelain=v2', '--branch')).toBe(before);
    expect(await origin.git('diff', '--cached', '--name-only')).toBe('');
  });

  it('asks for the whole history where it was not fetched', async () => {
    clone = await repository(['--depth', '1', '--branch', 'change', `file://${origin.home}`]);
    for (const ref of ['origin/main', 'HEAD~1']) {
      const answer = await clone.crossfoot('check', 'bay', '--new-from', ref);
      expect(answer).toMatchObject({ exit: 2, stderr: expect.stringContaining('fetch-depth: 0') as string });
    }
  });

  it('says that two histories have nothing in common', async () => {
    await origin.git('checkout', '--quiet', '--orphan', 'alone');
    await origin.commit('From nothing');
    const answer = await origin.crossfoot('check', 'bay', '--new-from', 'main');
    expect(answer).toMatchObject({
      exit: 2,
      stderr: expect.stringContaining('no commit in common') as string,
    });
  });

  it('says that there is no repository', async () => {
    await rm(join(origin.home, '.git'), { recursive: true });
    const answer = await origin.crossfoot('check', 'bay', '--new-from', 'main');
    expect(answer).toMatchObject({
      exit: 2,
      stderr: expect.stringMatching(/^crossfoot: --new-from main: /) as string,
    });
  });
});
