import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** The corpora in `corpus/`, sorted; none where there is no such folder. */
export async function corporaHere(): Promise<string[]> {
  const entries = await readdir('corpus', { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join('corpus', name))
    .sort();
}
