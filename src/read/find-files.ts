import { stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Problem } from '../model/problem.js';
import { fileKind } from './file-kind.js';
import { fileProblem } from './file-problem.js';
import { isFolder } from './is-folder.js';
import { walkFolder } from './walk-folder.js';

/** A file to read reports from. */
export interface SourceFile {
  /** Relative to the corpus root, with forward slashes. */
  id: string;
  /** As the user would name it. */
  path: string;
  /** As the system finds it, wherever it is called from. */
  absolute: string;
  /** Whether it is known that no sidecar lies beside it. */
  isBare?: boolean;
}

/** What the user's paths come to. */
export interface FoundFiles {
  /** Sorted by id, each file once. */
  files: SourceFile[];
  /** The deepest folder that holds all the paths given; for a corpus its `documents/`. Absolute. */
  root: string;
  problems: Problem[];
}

/** One path given by the user: the folder it stands for, and the files in it, absolute. */
interface Given {
  base: string;
  files: string[];
  /** Of the files those of which it is known that they have no sidecar. */
  bare?: ReadonlySet<string>;
  problems: Problem[];
}

/**
 * Finds the reports that files, folders and glob patterns name.
 *
 * @param paths as the user gave them, relative to `cwd` (an absolute folder) or absolute
 */
export async function findFiles(paths: readonly string[], cwd: string): Promise<FoundFiles> {
  const given = await Promise.all(paths.map((path) => resolvePath(path, cwd)));
  const root = commonFolder(given.map(({ base }) => base)) ?? cwd;
  const named = new Map<string, SourceFile>();
  given.forEach(({ files, bare }, i) => {
    for (const absolute of files) {
      if (named.has(absolute)) continue;
      const id = below(root, absolute);
      const isBare = bare?.has(absolute) && { isBare: true };
      named.set(absolute, { id, path: asNamed(paths[i]!, absolute, cwd), absolute, ...isBare });
    }
  });
  const files = [...named.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { files, root, problems: given.flatMap(({ problems }) => problems) };
}

async function resolvePath(path: string, cwd: string): Promise<Given> {
  const absolute = resolve(cwd, path);
  const base = dirname(absolute);
  try {
    const found = await stat(absolute);
    if (found.isDirectory()) return await inFolder(path, absolute);
    return found.isFile() ? oneFile(absolute) : failed(base, { path, message: 'is no regular file' });
  } catch (error) {
    return (await byPattern(path, cwd)) ?? failed(base, fileProblem(path, error));
  }
}

function oneFile(absolute: string): Given {
  const base = dirname(absolute);
  // A shell that expands `corpus/*` names these too; they are no reports, and no mistake either.
  const isCompanion = fileKind(basename(absolute)) === 'companion';
  return { base, files: isCompanion ? [] : [absolute], problems: [] };
}

function failed(base: string, problem: Problem): Given {
  return { base, files: [], problems: [problem] };
}

async function inFolder(path: string, folder: string): Promise<Given> {
  const documents = join(folder, 'documents');
  const base = (await isFolder(documents)) ? documents : folder;
  const { files, bare, problems } = walkFolder(base);
  const shown = problems.map((problem) => ({ ...problem, path: join(path, relative(folder, problem.path)) }));
  const opened = !problems.some((problem) => problem.path === base);
  if (files.length === 0 && opened) {
    shown.push({ path, message: 'holds no reports; expected .txt, .md, .html or .jsonl files' });
  }
  return { base, files, bare, problems: shown };
}

/** Undefined where the path has nothing of a pattern in it. */
async function byPattern(path: string, cwd: string): Promise<Given | undefined> {
  const { glob, isDynamicPattern } = await import('tinyglobby');
  if (!isDynamicPattern(path)) return undefined;
  const steps = path.split('/');
  const firstMagic = steps.findIndex((step) => isDynamicPattern(step));
  const base = resolve(cwd, steps.slice(0, firstMagic).join('/') || (path.startsWith('/') ? '/' : '.'));
  const found = await glob(path, { cwd, absolute: true, ignore: ['**/node_modules/**'] });
  const files = found.filter((file) => fileKind(basename(file)) === 'report').map((file) => resolve(file));
  if (files.length === 0) return failed(base, { path, message: 'no report matches this pattern' });
  return { base, files, problems: [] };
}

/** A file as the user would name it: absolute only where the user was. */
function asNamed(given: string, absolute: string, cwd: string): string {
  return isAbsolute(given) ? absolute : below(cwd, absolute);
}

/** A path from a folder on, with forward slashes. */
function below(folder: string, path: string): string {
  const head = folder + sep;
  // Most lie there, and an archive has many of them.
  const rest = path.startsWith(head) ? path.slice(head.length) : relative(folder, path);
  return sep === '/' ? rest : rest.split(sep).join('/');
}

function commonFolder(folders: readonly string[]): string | undefined {
  const [first, ...others] = folders.map((folder) => folder.split(sep));
  if (!first) return undefined;
  const differs = first.findIndex((step, i) => others.some((other) => other[i] !== step));
  return (differs === -1 ? first : first.slice(0, differs)).join(sep) || sep;
}
