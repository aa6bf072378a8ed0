import { mkdtemp, realpath, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import process from 'node:process';
import { layOutCommit } from '../git/lay-out-commit.js';
import { mergeBase, type BranchPoint } from '../git/merge-base.js';
import type { Refusal } from '../git/refusal.js';
import { UsageError } from './usage-error.js';

/** The files of a corpus before a change, in a folder of their own. */
export interface EarlierCorpus {
  /** What stands there for the working directory, and the paths as they are to be given there. */
  cwd: string;
  paths: string[];
  remove(): Promise<void>;
}

/**
 * Lays out the reports, and what lies beside them, as they were where the change branched off.
 *
 * @param paths as the user gave them
 * @throws UsageError where git cannot tell
 */
export async function earlierCorpus(ref: string, paths: readonly string[]): Promise<EarlierCorpus> {
  const point = known(await mergeBase(ref, process.cwd()));
  const inside = await Promise.all(paths.map((path) => pathInside(path, point)));
  const folders = await Promise.all(inside.map((path) => homeOf(path, point.top)));
  const home = await mkdtemp(join(tmpdir(), 'crossfoot-'));
  const remove = () => rm(home, { recursive: true, force: true });
  const failed = await layOutCommit(point, [...new Set(folders)], home);
  if (failed) {
    await remove();
    known(failed);
  }
  const cwd = join(home, point.prefix);
  return {
    cwd,
    paths: paths.map((path, at) => (isAbsolute(path) ? join(home, inside[at] ?? '') : path)),
    remove,
  };
}

function known<Answer extends object>(answer: Answer | Refusal): Answer {
  if ('hint' in answer) throw new UsageError(answer.message, answer.hint);
  return answer;
}

/** Relative to the folder of the repository; empty for the folder itself. */
async function pathInside(path: string, { top, prefix }: BranchPoint): Promise<string> {
  const absolute = resolve(top, prefix, path);
  const inside = relative(top, await realpath(absolute).catch(() => absolute));
  if (inside !== '..' && !inside.startsWith(`..${sep}`) && !isAbsolute(inside)) return inside;
  throw new UsageError(
    `${path} lies outside the repository, so there is nothing to compare it with`,
    'With --new-from, name reports that are in git.',
  );
}

/** The folder that has to be laid out for a path: where its glossary and decisions are, too. */
async function homeOf(path: string, top: string): Promise<string> {
  const steps = path.split(sep);
  const magic = steps.findIndex((step) => /[*?[\]{}()!]/.test(step));
  const fixed = magic === -1 ? path : steps.slice(0, magic).join(sep);
  const isFolder = await stat(join(top, fixed)).then(
    (found) => found.isDirectory(),
    () => false,
  );
  const folder = isFolder || magic !== -1 ? fixed : dirname(fixed);
  return (basename(folder) === 'documents' ? dirname(folder) : folder) || '.';
}
