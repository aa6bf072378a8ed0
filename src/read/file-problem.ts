import type { Problem } from '../model/problem.js';

const causes: Record<string, string> = {
  ENOENT: 'there is no file or folder of this name',
  ENOTDIR: 'there is no file or folder of this name',
  EACCES: 'may not be read: permission denied',
  EPERM: 'may not be read: permission denied',
  ELOOP: 'is a symbolic link that leads back to itself',
  ENAMETOOLONG: 'the name is longer than the file system allows',
  EISDIR: 'is a folder; expected a file',
};

/** What the operating system said about a path, as a sentence. */
export function fileProblem(path: string, error: unknown): Problem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const said = error instanceof Error ? error.message : String(error);
  return { path, message: causes[code] ?? `could not be read: ${said}` };
}
