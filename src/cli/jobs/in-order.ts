import type { Done, Task } from './task.js';

/** Tasks given out beyond those that are worked on, so that nobody waits for the next. */
const ahead = 2;

/**
 * What becomes of tasks, in the order of the tasks, however many are worked on at once. No more are taken from the
 * source than are worked on and two a worker besides, so that a stream of any length takes little memory.
 */
export async function* inOrder(
  tasks: AsyncIterable<Task> | Iterable<Task>,
  workers: readonly { run(task: Task): Promise<Done> }[],
): AsyncGenerator<Done> {
  const running: Promise<Done>[] = [];
  let given = 0;
  for await (const task of tasks) {
    const done = workers[given++ % workers.length]!.run(task);
    // Whoever asks for it later is told; a promise that nobody waits for yet must not end the process.
    done.catch(() => undefined);
    running.push(done);
    if (running.length >= workers.length * ahead) yield await running.shift()!;
  }
  for (const done of running) yield await done;
}
