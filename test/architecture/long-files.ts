import type { SourceFile } from './source-file.js';

const mostLines = 250;

export function longFiles(files: readonly SourceFile[]): string[] {
  return files
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > mostLines)
    .map(
      ({ path, lines }) => `${path} has ${lines} lines, at most ${mostLines}: give a part of it its own file`,
    );
}
