import { randomUUID } from 'node:crypto';
import { link, mkdir, open, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { cannotWrite } from '../cannot-write.js';
import { UsageError } from '../usage-error.js';

/**
 * Writes a new file, whole or not at all, and never over another: a name that is taken gets a number.
 *
 * @param numbered false where the user has given the name: then one that is taken is an error
 * @returns the path that was written
 * @throws UsageError where it cannot be written
 */
export async function createFile(path: string, content: string, numbered = true): Promise<string> {
  const draft = `${path}.${randomUUID()}.tmp`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(draft, content, { flag: 'wx' });
    for (let number = 1; ; number++) {
      const name = number === 1 ? path : path.replace(/(?=\.[^./\\]*$)/, `-${number}`);
      if (await settle(draft, name)) return name;
      if (!numbered) throw new UsageError(`${path} is there already`, 'Give another --name.');
    }
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw cannotWrite(path, error, 'Name another corpus with --to.');
  } finally {
    await rm(draft, { force: true }).catch(() => undefined);
  }
}

/** Gives a draft its name, unless that is taken: a link fails where a renaming would write over. */
async function settle(draft: string, path: string): Promise<boolean> {
  try {
    await link(draft, path);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'ENOSYS') throw error;
  }
  // Some disks know no links: there the name is taken first, and filled at once.
  try {
    await (await open(path, 'wx')).close();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
  await rename(draft, path);
  return true;
}
