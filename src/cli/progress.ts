import { env, stderr } from 'node:process';
import { performance } from 'node:perf_hooks';

/** Milliseconds before a wait is worth a line, and between two drawings of it. */
const patience = 300;
const redraw = 100;

/** Tells how far the work has come. */
export interface Progress {
  step(done: number, total: number): void;
  /** Wipes the line, so that what follows starts at the margin. */
  clear(): void;
}

/**
 * A line for a person who waits: only on a terminal, never in CI, only once the work has lasted for 300 ms,
 * redrawn at most ten times a second.
 */
export function progress(
  what: string,
  stream: Pick<typeof stderr, 'isTTY' | 'write'> = stderr,
  now: () => number = () => performance.now(),
): Progress {
  if (!stream.isTTY || env.CI) return { step: () => undefined, clear: () => undefined };
  const start = now();
  let drawn: number | undefined;
  return {
    step(done, total) {
      const time = now();
      if (time - start < patience || (drawn !== undefined && time - drawn < redraw)) return;
      drawn = time;
      stream.write(`\r\u001b[K${what} ${done} of ${total}`);
    },
    clear() {
      if (drawn !== undefined) stream.write('\r\u001b[K');
    },
  };
}
