import { type FileHandle, open } from 'node:fs/promises';
import { dirname } from 'node:path';

const lineEnd = 0x0a;

/**
 * Appends whole lines to a file in one write, and returns when they are on the disk. Where a crash left half a line, they
 * begin on a new one. Where not all of them can be written, none is.
 *
 * @throws Error of the system
 */
export async function appendLines(path: string, lines: readonly string[]): Promise<void> {
  const file = await open(path, 'a+');
  try {
    const { size } = await file.stat();
    const torn = size > 0 && !(await endsLine(file, size));
    await write(file, size, Buffer.from([...(torn ? [''] : []), ...lines, ''].join('\n')));
    if (size === 0) await syncFolder(dirname(path));
  } finally {
    await file.close();
  }
}

async function endsLine(file: FileHandle, size: number): Promise<boolean> {
  const { buffer } = await file.read({ buffer: Buffer.alloc(1), position: size - 1 });
  return buffer[0] === lineEnd;
}

async function write(file: FileHandle, size: number, bytes: Buffer): Promise<void> {
  try {
    let written = 0;
    // The rest of what a disk took in part is tried for the error that it gives.
    while (written < bytes.length) written += (await file.write(bytes, written)).bytesWritten;
    await file.sync();
  } catch (error) {
    await file.truncate(size).catch(() => undefined);
    throw error;
  }
}

/** So that the name of a new file is on the disk, too; systems that cannot do that to a folder need not. */
async function syncFolder(path: string): Promise<void> {
  try {
    const folder = await open(path, 'r');
    await folder.sync().finally(() => folder.close());
  } catch {
    return;
  }
}
