import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Earlier } from '../../review/session/options.js';
import { writeAtomically } from '../write-atomically.js';

/** Milliseconds from one step in the queue that is kept to the next: who runs through it writes now and then. */
const pause = 300;

/** Where a reviewer was in a corpus, from one session to the next. */
export interface SessionState {
  earlier: Earlier;
  stayAt(finding: string): void;
  /** Keeps what there is to see now, so that the next session can tell what is new. */
  end(findings: readonly string[]): Promise<void>;
}

/** Kept beside where the command runs, as the cache is; a session goes on without where that cannot be written. */
export async function sessionState(corpora: readonly string[], reviewer: string): Promise<SessionState> {
  const folder = resolve('.crossfoot', 'review');
  const path = join(folder, `${nameOf(corpora, reviewer)}.json`);
  const earlier = await readState(path);
  let now = earlier;
  let timer: NodeJS.Timeout | undefined;
  let written = now;
  let writing: Promise<unknown> = Promise.resolve();
  // One after the other, since each has the same draft.
  const write = () =>
    (writing = writing
      .then(() => {
        written = now;
        return writeAtomically(path, `${JSON.stringify(now)}\n`);
      })
      // So that nobody commits it.
      .then(() => writeFile(join(folder, '.gitignore'), '*\n', { flag: 'wx' }))
      .catch(() => undefined));
  return {
    earlier,
    stayAt(at) {
      now = { ...now, at };
      if (timer) return;
      void write();
      timer = setTimeout(() => {
        timer = undefined;
        if (now !== written) void write();
      }, pause);
    },
    async end(findings) {
      clearTimeout(timer);
      now = { ...now, ended: new Date().toISOString(), seen: findings };
      await write();
    },
  };
}

function nameOf(corpora: readonly string[], reviewer: string): string {
  const named = JSON.stringify([corpora, reviewer]);
  return createHash('sha256').update(named).digest('hex').slice(0, 16);
}

async function readState(path: string): Promise<Earlier> {
  try {
    const { at, ended, seen } = JSON.parse(await readFile(path, 'utf8')) as Record<string, unknown>;
    return {
      ...(typeof at === 'string' && { at }),
      ...(typeof ended === 'string' && { ended }),
      ...(Array.isArray(seen) && { seen: seen.map(String) }),
    };
  } catch {
    return {};
  }
}
