import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../src/extract');

/** What the files of a folder export that has examples: all of it belongs into the folder's ordered list. */
export async function withExamples(folder: string): Promise<unknown[]> {
  const files = readdirSync(join(root, folder)).filter((name) => name.endsWith('.ts') && name !== 'index.ts');
  const modules = await Promise.all(
    files.map((name) => import(join(root, folder, name)) as Promise<Record<string, unknown>>),
  );
  return modules
    .flatMap((exported) => Object.values(exported))
    .filter((value) => typeof value === 'object' && value !== null && 'examples' in value);
}
