import type { Task } from './task.js';

/** Code units of lines in a task. */
const size = 256_000;

/** How many lines end in a text. */
function lineEnds(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

/**
 * Shares of a stream of JSON Lines, whole lines each. A share is given out when it is big enough, or when the stream
 * pauses behind a whole line: who feeds it by hand is answered line by line.
 *
 * @param chunks decoded text, cut anywhere
 */
export async function* recordTasks(chunks: AsyncIterable<string>, name: string): AsyncGenerator<Task> {
  let firstLine = 1;
  let pending: string[] = [];
  let length = 0;
  const share = (text: string): Task => {
    const task = { records: { name, text, firstLine } };
    firstLine += lineEnds(text);
    return task;
  };
  for await (const chunk of chunks) {
    const end = chunk.lastIndexOf('\n') + 1;
    const isSlow = chunk.length < slowChunk;
    length += chunk.length;
    if (end === 0 || !(isSlow || length >= size)) {
      pending.push(chunk);
      continue;
    }
    yield share([...pending, chunk.slice(0, end)].join(''));
    pending = [chunk.slice(end)];
    length = chunk.length - end;
  }
  const rest = pending.join('');
  if (rest.trim()) yield share(rest);
}

/** A pipe that is full hands over 64 KB at a time; less means that its writer is the slower one. */
const slowChunk = 65_536;
