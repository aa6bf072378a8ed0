import { posix } from 'node:path';
import type { SourceFile } from './source-file.js';

const vague = /(^|\/)(utils?|helpers?|common|shared|misc|lib)(\/|$)/i;

export function vagueFolders(files: readonly SourceFile[]): string[] {
  const folders = new Set(files.map(({ path }) => posix.dirname(path)));
  return [...folders]
    .filter((folder) => vague.test(folder))
    .map((folder) => `${folder}: name the folder for the thing in it, or put the file beside its one user`);
}
