const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'your share of the disk is used up',
  EROFS: 'the disk is read-only',
  EACCES: 'the file may not be written',
  EPERM: 'the file may not be written',
  EISDIR: 'there is a folder of that name',
};

/** One line for the reviewer, where a decision could not be written. */
export function whyNotWritten(error: unknown): string {
  const { code, path, message } = error as NodeJS.ErrnoException;
  const reason = reasons[code ?? ''] ?? message;
  return `Not saved, and nothing was written: ${reason}${path === undefined ? '' : ` (${path})`}.`;
}
