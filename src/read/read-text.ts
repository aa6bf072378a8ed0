import { readFileSync, statSync } from 'node:fs';
import type { Decoded } from './decoded.js';
import { decode } from './decode.js';
import { fileProblem } from './file-problem.js';

/** More than this can't be held in one string by V8. */
const mostBytes = 500_000_000;

/** The text of a file, or why it has none; undefined where there is no such file. */
export async function readText(path: string): Promise<Decoded | undefined> {
  try {
    // At once: reports are small, and to wait for each takes many times as long as to read it.
    const { size } = statSync(path, { throwIfNoEntry: false }) ?? {};
    if (size === undefined) return undefined;
    if (size > mostBytes)
      return { refusal: `is too big to be read (${Math.round(size / 1e6)} MB; up to 500 are)` };
    return await decode(readFileSync(path));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    return { refusal: fileProblem(path, error).message };
  }
}
