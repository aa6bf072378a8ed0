import { open } from 'node:fs/promises';
import type { Decision } from '../../model/decision.js';

/** Reads the decisions out of lines of a journal; what is none is left out. */
export type ReadLines = (text: string, path: string) => Promise<{ decisions: Decision[] }>;

/** What came to a journal since it was last read. */
interface News {
  /** In the order of the file. */
  added: readonly Decision[];
  /** Another file has taken its place, or it was cut: what was read before may hold no more. */
  anew: boolean;
}

/**
 * Follows a journal that others append to, too: each call tells what was added since the last one. A line that is still
 * being written is left for the next time.
 */
export function journalFile(path: string, readLines: ReadLines): () => Promise<News> {
  let inode: number | undefined;
  let read = 0;

  async function catchUp(): Promise<News> {
    const { bytes, anew } = await tail();
    const whole = wholeLines(bytes);
    read = (anew ? 0 : read) + whole.length;
    if (whole.length === 0) return { added: [], anew };
    return { added: (await readLines(whole.toString('utf8'), path)).decisions, anew };
  }

  /** What was not read yet: all of it where git or an editor has put another file in its place. */
  async function tail(): Promise<{ anew: boolean; bytes: Buffer }> {
    const file = await open(path, 'r').catch(() => undefined);
    if (!file) return { anew: read > 0, bytes: Buffer.alloc(0) };
    try {
      const { size, ino } = await file.stat();
      const anew = inode !== undefined && (ino !== inode || size < read);
      inode = ino;
      const start = anew ? 0 : read;
      const bytes = Buffer.alloc(size - start);
      if (bytes.length > 0) await file.read(bytes, 0, bytes.length, start);
      return { anew, bytes };
    } finally {
      await file.close();
    }
  }

  return catchUp;
}

/** Up to the last line end; and the rest, too, where it is whole and only its line end is missing. */
function wholeLines(bytes: Buffer): Buffer {
  const end = bytes.lastIndexOf('\n') + 1;
  if (end === bytes.length) return bytes;
  try {
    JSON.parse(bytes.toString('utf8', end));
    return bytes;
  } catch {
    return bytes.subarray(0, end);
  }
}
