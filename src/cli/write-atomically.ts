import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pid } from 'node:process';
import { UsageError } from './usage-error.js';

/**
 * Writes a whole file or none: a reader never meets half of it, and a failed run leaves the old one.
 *
 * @throws UsageError where it cannot be written
 */
export async function writeAtomically(path: string, content: string): Promise<void> {
  const draft = `${path}.${pid}.tmp`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(draft, content);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    // Node says `EISDIR: illegal operation on a directory, rename 'a' -> 'b'`.
    const reason = (error as Error).message.replace(/^[A-Z]+: |, .*$/g, '');
    throw new UsageError(`cannot write ${path}: ${reason}`, 'Name another file.');
  }
}
