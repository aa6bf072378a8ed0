import { readdirSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { basename, join, sep } from 'node:path';
import type { Problem } from '../model/problem.js';
import { fileKind } from './file-kind.js';
import { fileProblem } from './file-problem.js';
import { sidecarOf } from './sidecar-of.js';
import { sidecarSuffix } from './sidecar-suffix.js';

/** Reports below a folder, in no particular order. */
export interface Walk {
  files: string[];
  /** Of the files those that have no sidecar. */
  bare: Set<string>;
  problems: Problem[];
}

/**
 * Finds the reports in a folder and the folders below it, but for `node_modules` and names with a leading dot.
 *
 * Links to folders are followed unless they lead to a folder above or below one already seen, which would be a
 * loop or the same reports twice. Paths come back under `folder`, as it was given. At once, since to wait for each folder
 * takes many times as long as to read it.
 */
export function walkFolder(folder: string): Walk {
  const walk: Walk = { files: [], bare: new Set(), problems: [] };
  visit(folder, walk, [realpathSync(folder)]);
  return walk;
}

function visit(folder: string, walk: Walk, seen: string[]): void {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    walk.problems.push(fileProblem(folder, error));
    return;
  }
  const names = new Set(entries.map(({ name }) => name));
  // Sorted, so that of two links to one folder the same one is followed on every machine.
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    if (entry.isDirectory()) visit(path, walk, seen);
    else if (entry.isSymbolicLink()) visitLink(path, walk, seen);
    else if (entry.isFile() && fileKind(entry.name) === 'report') {
      walk.files.push(path);
      if (!names.has(sidecarOf(entry.name))) walk.bare.add(path);
    }
    if (entry.name.endsWith(sidecarSuffix)) checkSidecar(path, entry.name, names, walk);
  }
}

function visitLink(path: string, walk: Walk, seen: string[]): void {
  try {
    if (!statSync(path).isDirectory()) {
      if (fileKind(basename(path)) === 'report') walk.files.push(path);
      return;
    }
    const target = realpathSync(path);
    if (seen.some((known) => holds(known, target) || holds(target, known))) return;
    seen.push(target);
    visit(path, walk, seen);
  } catch (error) {
    if (fileKind(basename(path)) === 'report') walk.problems.push(fileProblem(path, error));
  }
}

function holds(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

function checkSidecar(path: string, name: string, beside: ReadonlySet<string>, walk: Walk): void {
  const report = name.slice(0, -sidecarSuffix.length);
  if (
    ['.txt', '.md', '.markdown', '.html', '.htm', '.xhtml', '.jsonl'].some((extension) =>
      beside.has(report + extension),
    )
  )
    return;
  walk.problems.push({
    path,
    message: `describes a report that is not there; expected ${report}.txt or ${report}.md beside it`,
  });
}
