import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** The folder of the repository that holds a folder; undefined where none does. `.git` is a file in a worktree. */
export async function repositoryRoot(folder: string): Promise<string | undefined> {
  for (let here = folder; ; here = dirname(here)) {
    const found = await stat(join(here, '.git')).then(Boolean, () => false);
    if (found) return here;
    if (dirname(here) === here) return undefined;
  }
}
