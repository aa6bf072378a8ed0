import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { env, execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const bin = fileURLToPath(new URL('../../../dist/bin/main.js', import.meta.url));

const author = [
  '-c',
  'user.name=Desk',
  '-c',
  'user.email=desk@kestrel-bay.example',
  '-c',
  'commit.gpgSign=false',
];

/** What the built command answered. */
export interface Answer {
  exit: number;
  stdout: string;
  stderr: string;
}

/** A git repository in a folder of its own. */
export interface Repository {
  home: string;
  git(...args: string[]): Promise<string>;
  write(files: Record<string, string>): Promise<void>;
  commit(message: string): Promise<void>;
  crossfoot(...args: string[]): Promise<Answer>;
  remove(): Promise<void>;
}

/** @param from clones this one, as `git clone` would be told */
export async function repository(from?: string[]): Promise<Repository> {
  const home = await mkdtemp(join(tmpdir(), 'crossfoot-repository-'));
  // Nothing of who runs the tests: no settings, no repository around, no variables of CI.
  const plain = {
    PATH: env.PATH,
    HOME: home,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CEILING_DIRECTORIES: dirname(home),
  };
  const git = async (...args: string[]) =>
    (await run('git', [...author, ...args], { cwd: home, env: plain, maxBuffer: 1e8 })).stdout;
  if (from) await git('clone', '--quiet', ...from, '.');
  else await git('init', '--quiet', '--initial-branch=main');
  return {
    home,
    git,
    async write(files) {
      for (const [path, content] of Object.entries(files)) {
        await mkdir(dirname(join(home, path)), { recursive: true });
        await writeFile(join(home, path), content);
      }
    },
    async commit(message) {
      await git('add', '--all');
      await git('commit', '--quiet', '--message', message);
    },
    crossfoot: (...args) =>
      new Promise((done) => {
        execFile(
          execPath,
          [bin, ...args],
          { cwd: home, env: plain, maxBuffer: 1e8 },
          (error, stdout, stderr) => {
            done({ exit: error ? Number(error.code) : 0, stdout, stderr });
          },
        );
      }),
    remove: () => rm(home, { recursive: true, force: true }),
  };
}
