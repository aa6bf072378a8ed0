import { Worker } from 'node:worker_threads';
import type { Incoming } from '../../read/incoming/incoming.js';

/** A page of a megabyte takes a second. */
const longestWait = 30_000;

/** Megabytes: enough for the largest page that is read. */
const mostMemory = 1024;

/**
 * Takes a report out of its file in a thread of its own, which can be ended: Readability has stood still for minutes
 * over pages that were no articles.
 */
export async function readInThread(
  bytes: Buffer,
  name: string,
  wait = longestWait,
): Promise<Incoming | { refusal: string }> {
  const worker = new Worker(new URL('./reading-thread.js', import.meta.url), {
    workerData: { bytes, name },
    resourceLimits: { maxOldGenerationSizeMb: mostMemory },
    // Whatever the libraries have to say of a broken file is for their makers.
    stdout: true,
    stderr: true,
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise((resolve) => {
      const refuse = (refusal: string) => resolve({ refusal });
      timer = setTimeout(() => refuse(`took longer than ${wait / 1000} seconds to read`), wait);
      worker.on('message', resolve);
      worker.on('error', (error) => refuse(`could not be read: ${error.message}`));
      worker.on('exit', () => refuse('could not be read'));
    });
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}
