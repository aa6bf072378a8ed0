import type { Document } from '../model/document.js';
import type { Memory } from '../model/memory.js';
import type { Problem } from '../model/problem.js';
import { findFiles } from './find-files.js';
import { readDocuments } from './read-documents.js';

/** A corpus as it was read. */
export interface ReadResult {
  /** Sorted by id, in code unit order, whatever the order of the file system. */
  documents: Document[];
  problems: Problem[];
  /** The folder that ids are relative to. Absolute. */
  root: string;
}

export interface ReadOptions {
  /** What paths are relative to; the working directory unless given. */
  cwd?: string;
  /** Of reports that were cut before. */
  memory?: Memory | undefined;
  /** Whether a file, as the user would name it, is none of the reports. */
  leaveOut?: ((path: string) => boolean) | undefined;
}

/**
 * Reads the reports that files, folders and glob patterns name.
 *
 * Whatever can't be read is a problem, and the rest is read: nothing is thrown for what users have on disk.
 *
 * @param paths relative to `cwd`, which is the working directory unless given
 */
export async function read(
  paths: readonly string[],
  { cwd = process.cwd(), memory, leaveOut = () => false }: ReadOptions = {},
): Promise<ReadResult> {
  const { files, root, problems } = await findFiles(paths, cwd);
  const documents = new Map<string, Document>();
  const ownPages: Problem[] = [];
  for (const file of files.filter(({ path }) => !leaveOut(path))) {
    for await (const item of readDocuments(file, memory)) {
      if ('problem' in item) (item.isOwnPage ? ownPages : problems).push(item.problem);
      else if (!documents.has(item.document.id)) documents.set(item.document.id, item.document);
      else problems.push(secondOfOneName(item.document, documents, item.line));
    }
  }
  const sorted = [...documents.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const asked = ownPages.filter(({ path }) => documents.size === 0 || paths.includes(path));
  return { documents: sorted, problems: [...problems, ...inShort(asked)], root };
}

/** Who names a page of ours, or finds nothing else, is told; a folder of ours may hold one for each metric. */
function inShort([first, ...others]: readonly Problem[]): Problem[] {
  if (!first || others.length === 0) return first ? [first] : [];
  const more = others.length === 1 ? '1 more is' : `${others.length} more are`;
  return [{ ...first, message: `${first.message}; ${more}` }];
}

function secondOfOneName(
  { id, path }: Document,
  documents: ReadonlyMap<string, Document>,
  line: number | undefined,
): Problem {
  const message = `the id "${id}" is taken by an earlier report in ${documents.get(id)?.path}; this one is left out`;
  return { path, ...(line === undefined ? {} : { line, column: 1 }), message };
}
