import { basename, dirname, resolve } from 'node:path';
import { isFolder } from './is-folder.js';

/**
 * The folders in which what belongs to a corpus lies beside its reports: the one that holds `documents/`, or else the one
 * that holds the reports.
 *
 * @param paths files, folders or patterns, as they are given to `read`
 * @returns absolute, sorted, each once
 */
export async function corpusFolders(paths: readonly string[], cwd: string): Promise<string[]> {
  return [...new Set(await Promise.all(paths.map((path) => corpusFolder(resolve(cwd, path)))))].sort();
}

async function corpusFolder(path: string): Promise<string> {
  const folder = (await isFolder(path)) ? path : dirname(path);
  return basename(folder) === 'documents' ? dirname(folder) : folder;
}
