import { UsageError } from './usage-error.js';

/** What the user is told where the system refused to write a file. */
export function cannotWrite(path: string, error: unknown, hint: string): UsageError {
  // Node says `EISDIR: illegal operation on a directory, rename 'a' -> 'b'`.
  const reason = (error as Error).message.replace(/^[A-Z]+: |, .*$/g, '');
  return new UsageError(`cannot write ${path}: ${reason}`, hint);
}
