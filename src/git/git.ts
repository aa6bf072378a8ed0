import { spawn } from 'node:child_process';
import { env } from 'node:process';

/** What the command answered; `code` is undefined where there is no such program. */
export interface GitAnswer {
  code: number | undefined;
  stdout: string;
  stderr: string;
}

/** What git is given besides its arguments. */
interface Given {
  cwd: string;
  stdin?: string;
  /** An index of our own, so that the user's is not touched. */
  index?: string;
}

/** Runs git without a shell; it asks nobody for a password, and takes no lock in the user's repository. */
export function git(args: readonly string[], { cwd, stdin = '', index }: Given): Promise<GitAnswer> {
  const own = { LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0' };
  const child = spawn('git', args, {
    cwd,
    env: { ...env, ...own, ...(index !== undefined && { GIT_INDEX_FILE: index }) },
    stdio: 'pipe',
  });
  const parts = { stdout: [] as Buffer[], stderr: [] as Buffer[] };
  child.stdout.on('data', (part: Buffer) => parts.stdout.push(part));
  child.stderr.on('data', (part: Buffer) => parts.stderr.push(part));
  // It may have ended, for a reason that it tells, before it has read all.
  child.stdin.on('error', () => undefined);
  child.stdin.end(stdin);
  return new Promise((done) => {
    const end = (code: number | undefined) =>
      done({
        code,
        stdout: Buffer.concat(parts.stdout).toString('utf8'),
        stderr: Buffer.concat(parts.stderr).toString('utf8'),
      });
    child.on('error', () => end(undefined));
    child.on('close', (code) => end(code ?? 1));
  });
}
