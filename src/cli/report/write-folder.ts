import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeAtomically } from '../write-atomically.js';

/**
 * Writes the pages of a split report, the index last, and then takes away those that an earlier, larger one left: nothing
 * leads to them any more.
 *
 * @param pages by the name of their file
 */
export async function writeFolder(folder: string, pages: ReadonlyMap<string, string>): Promise<void> {
  for (const [file, page] of pages) await writeAtomically(join(folder, file), page);
  const gone = (await readdir(folder)).filter(
    (file) => /^(?:metric|report)-\d+\.html$/.test(file) && !pages.has(file),
  );
  await Promise.all(gone.map((file) => rm(join(folder, file))));
}
