import { open, readFile, rename, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { kill, pid } from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';

/** Milliseconds between two tries, and until whoever holds the lock is not waited for any more. */
const pause = 5;
const patience = 5000;

/** Milliseconds after which a lock that names nobody was left by a process that died as it took it. */
const namedWithin = 250;

/**
 * Does some work while no other process does the like with the same file. A process that was killed on the way holds up
 * nobody. Where no lock can be had, since the folder is read-only, the work is done without: its own writes will tell.
 */
export async function locked<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
  const lock = join(dirname(path), `.${basename(path)}.lock`);
  const held = await acquire(lock);
  try {
    return await work();
  } finally {
    if (held) await rm(lock, { force: true }).catch(() => undefined);
  }
}

async function acquire(lock: string): Promise<boolean> {
  const until = Date.now() + patience;
  for (;;) {
    try {
      const file = await open(lock, 'wx');
      await file
        .write(`${pid} ${hostname()}`)
        .catch(() => undefined)
        .finally(() => file.close());
      return true;
    } catch (error) {
      if (!isCode(error, 'EEXIST')) return false;
    }
    if (Date.now() > until || (await isLeft(lock))) await takeAway(lock);
    else await wait(pause * (1 + Math.random()));
  }
}

/** Whether the process that holds a lock is gone; of one on another machine nothing is known. */
async function isLeft(lock: string): Promise<boolean> {
  const [holder, host] = (await readFile(lock, 'utf8').catch(() => '')).split(' ');
  if (!holder) return (await ageOf(lock)) > namedWithin;
  if (host !== hostname()) return false;
  try {
    return !kill(Number(holder), 0);
  } catch (error) {
    return isCode(error, 'ESRCH');
  }
}

async function ageOf(lock: string): Promise<number> {
  const found = await stat(lock).catch(() => undefined);
  return found ? Date.now() - found.mtimeMs : 0;
}

/** By another name first: of several that see it, one alone takes it away. */
async function takeAway(lock: string): Promise<void> {
  const aside = `${lock}.${pid}`;
  await rename(lock, aside).catch(() => undefined);
  await rm(aside, { force: true });
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
