import { createHash } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { kill, pid } from 'node:process';
import { digest } from '../model/digest.js';
import type { Memory } from '../model/memory.js';
import { readSegments } from './read-segments.js';
import { remembering } from './remembering.js';
import { segment } from './segment.js';

/** A memory that outlives the run. */
export interface KeptMemory extends Memory {
  /** Writes what was worked out in this run. A cache that cannot be written is none, and no error. */
  save(): Promise<void>;
}

/** Each run that worked something out adds a file; so many are put together into one. */
const mostSegments = 8;

/** Bytes; above this the files of other readers go. */
const mostBytes = 1_000_000_000;

const draftEnding = '.tmp';

/** So that nobody commits it. */
const unseen = '.gitignore';

/**
 * Opens the cache in a folder. Files are written whole under another name and then renamed, are named for what is in
 * them, and are never changed: so runs can share a folder and be killed at any moment. What is damaged is not used.
 *
 * @param version of all that answers depend on and questions leave unsaid: the program
 */
export async function openMemory(folder: string, version: string): Promise<KeptMemory> {
  const prefix = `${digest([version]).slice(0, 16)}-`;
  const there = await readdir(folder).catch(() => []);
  const names = there.filter((name) => name.startsWith(prefix) && !name.endsWith(draftEnding)).sort();
  const isFull = names.length >= mostSegments;
  const known = await readSegments(folder, names);
  const used = new Set<string>();
  const { fresh, ...memory } = remembering(known, isFull ? used : undefined);
  return {
    ...memory,
    async save() {
      await remove(folder, there.filter(isAbandoned));
      if (fresh.size === 0) return;
      // What nobody asked for is of reports that are gone, or were changed.
      const kept = isFull
        ? new Map([...Array.from(used, (key) => [key, known.get(key)!] as const), ...fresh])
        : fresh;
      const name = await writeSegment(folder, prefix, kept);
      const older = names.filter((other) => other !== name);
      if (name !== undefined && isFull) await remove(folder, older);
      await keepSmall(folder, prefix);
    },
  };
}

/** @returns the name of the file; undefined where it could not be written */
async function writeSegment(
  folder: string,
  prefix: string,
  entries: ReadonlyMap<string, string>,
): Promise<string | undefined> {
  try {
    const file = segment.encode(entries);
    const name = `${prefix}${createHash('sha256').update(file).digest('hex').slice(0, 16)}`;
    const draft = join(folder, `${name}.${pid}${draftEnding}`);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, unseen), '*\n', { flag: 'wx' }).catch(() => undefined);
    await writeFile(draft, file);
    await rename(draft, join(folder, name));
    return name;
  } catch {
    return undefined;
  }
}

/** What a run left that was killed while it wrote. */
function isAbandoned(name: string): boolean {
  const writer = Number(/\.(\d+)\.tmp$/.exec(name)?.[1] ?? pid);
  if (writer === pid) return false;
  try {
    kill(writer, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

async function remove(folder: string, names: readonly string[]): Promise<void> {
  await Promise.all(names.map((name) => rm(join(folder, name), { force: true }).catch(() => undefined)));
}

/** Takes out what other readers left, once there is too much of it. */
async function keepSmall(folder: string, prefix: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  const sizes = await Promise.all(
    names.map((name) =>
      stat(join(folder, name)).then(
        ({ size }) => size,
        () => 0,
      ),
    ),
  );
  if (sizes.reduce((sum, size) => sum + size, 0) <= mostBytes) return;
  await remove(
    folder,
    names.filter((name) => !name.startsWith(prefix) && name !== unseen),
  );
}
