import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { segment } from './segment.js';

/** What some files of a cache hold. */
export interface Answers {
  has(key: string): boolean;
  /** As JSON. */
  get(key: string): string | undefined;
}

/** No file is longer; file and place in it go into one number. */
const longest = 2 ** 40;

/** Oldest first, so that of two answers to one question the later one is used; what is damaged is left out. */
export async function readSegments(folder: string, names: readonly string[]): Promise<Answers> {
  const written = await Promise.all(
    names.map((name) =>
      stat(join(folder, name)).then(
        ({ mtimeMs }) => ({ name, mtimeMs }),
        () => ({ name, mtimeMs: 0 }),
      ),
    ),
  );
  const files: Buffer[] = [];
  let known = new Map<string, number>();
  for (const { name } of written.toSorted((a, b) => a.mtimeMs - b.mtimeMs)) {
    const file = await readFile(join(folder, name)).catch(() => Buffer.alloc(0));
    const places = segment.decode(file);
    if (!places) continue;
    const before = files.push(file) - 1;
    // Most often there is one large file and little else.
    if (before === 0) known = places;
    else for (const [key, place] of places) known.set(key, before * longest + place);
  }
  return {
    has: (key) => known.has(key),
    get(key) {
      const at = known.get(key);
      return at === undefined ? undefined : segment.answer(files[Math.floor(at / longest)]!, at % longest);
    },
  };
}
