import { stat } from 'node:fs/promises';

/** Whether a folder lies there, or a link to one. */
export async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
