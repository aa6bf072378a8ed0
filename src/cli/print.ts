import { once } from 'node:events';
import { exit, stderr, stdout } from 'node:process';
import { exitCodes } from './exit-codes.js';

let gone = false;

// `crossfoot extract | head` closes the pipe early; that is no error, there is just nobody left to tell.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  gone = true;
  if (error.code === 'EPIPE') return;
  // A full disk behind the redirection: whatever was to come could not be written either.
  stderr.write(`crossfoot: the answer could not be written: ${error.message}\n`);
  exit(exitCodes.broken);
});
stderr.on('error', () => undefined);

/**
 * Writes a part of the answer to stdout, and waits while the reader is slower than we are.
 * Returns false once the reader has gone: then the rest of the work is for nobody.
 */
export async function print(text: string | Uint8Array): Promise<boolean> {
  if (!gone && !stdout.write(text)) await once(stdout, 'drain').catch(() => undefined);
  return !gone;
}
