import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import ts from 'typescript';

/** A file of ours: its path from the root of the project, with forward slashes, and what stands in it. */
export interface SourceFile {
  path: string;
  text: string;
}

const root = join(import.meta.dirname, '../..');

/** All source files of the folders, in the order of their paths. */
export function sourceFiles(...folders: string[]): SourceFile[] {
  const paths = globSync(
    folders.map((folder) => `${folder}/**/*.{ts,tsx,mts,js,mjs}`),
    { cwd: root },
  );
  return paths.sort().map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

export function parsed({ path, text }: SourceFile): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
}

/** The node and all that is in it, in the order of the text. */
export function nodesIn(node: ts.Node): ts.Node[] {
  const nodes = [node];
  ts.forEachChild(node, (child) => {
    nodes.push(...nodesIn(child));
  });
  return nodes;
}

/** `path:line`, as an editor opens it. */
export function placeOf(node: ts.Node): string {
  const file = node.getSourceFile();
  return `${file.fileName}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
}
