import { join } from 'node:path';
import { git } from './git.js';
import type { BranchPoint } from './merge-base.js';
import { refusal, type Refusal } from './refusal.js';

/** Nothing that is set up for the working tree is to leave out a file. */
const whole = ['-c', 'core.sparseCheckout=false', '--literal-pathspecs'];

/** A submodule: a commit of another repository, and no file. */
const submodule = '160000 ';

/**
 * Writes the files that a commit has in some folders, as they would be checked out, below another folder. It keeps an
 * index of its own there, so that nothing in the repository is touched.
 *
 * @param folders relative to the repository's
 * @param target absolute, and there
 */
export async function layOutCommit(
  { commit, top }: Omit<BranchPoint, 'prefix'>,
  folders: readonly string[],
  target: string,
): Promise<Refusal | undefined> {
  const given = { cwd: top, index: join(target, '.crossfoot-index') };
  const read = await git([...whole, 'read-tree', commit], given);
  if (read.code !== 0) return refusal(`the files of ${commit}`, read);
  const listed = await git([...whole, 'ls-files', '-z', '--stage', '--full-name', '--', ...folders], given);
  if (listed.code !== 0) return refusal(`the files of ${commit}`, listed);
  const files = listed.stdout
    .split('\0')
    .filter((line) => line !== '' && !line.startsWith(submodule))
    .map((line) => `${line.slice(line.indexOf('\t') + 1)}\0`);
  const written = await git(
    [...whole, 'checkout-index', '-z', '--stdin', '--force', `--prefix=${join(target, '/')}`],
    {
      ...given,
      stdin: files.join(''),
    },
  );
  return written.code === 0 ? undefined : refusal(`the files of ${commit}`, written);
}
