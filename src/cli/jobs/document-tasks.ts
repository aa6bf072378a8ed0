import type { Document } from '../../model/document.js';
import type { Task } from './task.js';

/** Code units of text in a task: enough that handing it over costs little beside the work. */
const size = 256_000;

/** Reports in shares of about one size, in their order. */
export function* documentTasks(documents: readonly Document[]): Generator<Task> {
  let share: Document[] = [];
  let length = 0;
  for (const document of documents) {
    share.push(document);
    length += document.text.length;
    if (length < size) continue;
    yield { documents: share };
    [share, length] = [[], 0];
  }
  if (share.length) yield { documents: share };
}
