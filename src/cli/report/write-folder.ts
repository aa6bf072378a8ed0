import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeAtomically } from '../write-atomically.js';
import { leafName } from './leaf-name.js';

/**
 * Writes the pages of a split report as they are made, the index last, and then takes away those that an earlier, larger
 * one left: nothing leads to them any more.
 *
 * @param pages with the name of their file
 */
export async function writeFolder(
  folder: string,
  pages: Iterable<readonly [file: string, page: string]>,
): Promise<void> {
  const written = new Set<string>();
  for (const [file, page] of pages) {
    await writeAtomically(join(folder, file), page);
    written.add(file);
  }
  const gone = (await readdir(folder)).filter((file) => leafName.test(file) && !written.has(file));
  await Promise.all(gone.map((file) => rm(join(folder, file))));
}
