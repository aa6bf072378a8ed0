import { open } from 'node:fs/promises';
import { stdin } from 'node:process';
import { fileProblem } from '../../read/file-problem.js';
import { called } from './called.js';
import { UsageError } from '../usage-error.js';

/** More than any report, with all pictures of a PDF file. */
const mostBytes = 50_000_000;

/**
 * The bytes of a file, or of stdin for `-`.
 *
 * @throws UsageError where there is no such file, or more of it than a report has
 */
export async function readInput(file: string): Promise<Buffer> {
  if (/^https?:\/\//i.test(file)) {
    throw new UsageError(
      'nothing is fetched from the network',
      'Save the page, and name its file: crossfoot add page.html --url ADDRESS',
    );
  }
  if (file === '-') return readStream(stdin, called(file));
  const handle = await open(file).catch((error: unknown) => {
    throw unreadable(file, error);
  });
  try {
    return await readStream(handle.createReadStream({ autoClose: false }), file);
  } catch (error) {
    throw error instanceof UsageError ? error : unreadable(file, error);
  } finally {
    await handle.close();
  }
}

async function readStream(stream: AsyncIterable<Buffer>, name: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > mostBytes) {
      throw new UsageError(
        `${name} has more than ${mostBytes / 1e6} MB`,
        'A single report is smaller; leave out what is around it.',
      );
    }
  }
  return Buffer.concat(chunks);
}

function unreadable(file: string, error: unknown): UsageError {
  return new UsageError(`${file}: ${fileProblem(file, error).message}`, 'Name a file, or - for stdin.');
}
