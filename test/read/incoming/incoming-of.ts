import { readIncoming } from '../../../src/read/incoming/read-incoming.js';
import type { Incoming } from '../../../src/read/incoming/incoming.js';

/** A report as it is read out of a file of this name, which must hold one. */
export async function incomingOf(content: string | Buffer, name = 'page.html'): Promise<Incoming> {
  const read = await readIncoming(Buffer.from(content as string), name);
  if ('refusal' in read) throw new Error(read.refusal);
  return read;
}
