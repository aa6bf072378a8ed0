import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pid } from 'node:process';
import { cannotWrite } from './cannot-write.js';

/**
 * Writes a whole file or none: a reader never meets half of it, and a failed run leaves the old one.
 *
 * @throws UsageError where it cannot be written
 */
export async function writeAtomically(path: string, content: string | Uint8Array): Promise<void> {
  const draft = `${path}.${pid}.tmp`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(draft, content);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw cannotWrite(path, error, 'Name another file.');
  }
}
