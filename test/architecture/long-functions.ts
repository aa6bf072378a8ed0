import ts from 'typescript';
import { nodesIn, parsed, placeOf, type SourceFile } from './source-file.js';

const mostLines = 39;

/** Counted from the first word of the function to its closing brace, without its docstring. */
export function longFunctions(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) =>
    nodesIn(parsed(file))
      .filter((node) => ts.isFunctionLike(node) && linesOf(node) > mostLines)
      .map((node) => `${placeOf(node)} has ${linesOf(node)} lines, under 40 wanted: name its steps`),
  );
}

function linesOf(node: ts.Node): number {
  return node.getText().split('\n').length;
}
