import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { digest } from '../model/digest.js';

/**
 * Names rules of the user's own by what is in their files, and what is set of the options of all; undefined where one is a module, which may import anything,
 * so that nobody can tell whether it would still say the same.
 */
export async function rulesVersion(
  files: readonly string[],
  options: Readonly<Record<string, unknown>>,
): Promise<string | undefined> {
  if (!files.every((file) => /^\.ya?ml$/i.test(extname(file)))) return undefined;
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  return digest([...texts, JSON.stringify(options)]);
}
