import { posix } from 'node:path';
import ts from 'typescript';
import type { SourceFile } from './source-file.js';

/** The files of ours that a file imports or re-exports, types too, from the root of the project. */
export function importsOf({ path, text }: SourceFile): string[] {
  return ts
    .preProcessFile(text, true, true)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((specifier) => /^\.{0,2}\//.test(specifier))
    .map((specifier) => posix.join(posix.dirname(path), specifier).replace(/\.js$/, '.ts'));
}
