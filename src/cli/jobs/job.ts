import { Worker } from 'node:worker_threads';
import type { Done, Task } from './task.js';
import type { WorkerSetting } from './worker.js';
import { WorkerCrash } from './worker-crash.js';

/** One thread that does one task after the other, in the order in which it is given them. */
export class Job {
  readonly #worker: Worker;
  readonly #waiting: { resolve: (done: Done) => void; reject: (error: Error) => void }[] = [];
  #crash: Error | undefined;

  constructor(setting: WorkerSetting) {
    this.#worker = new Worker(new URL('./worker.js', import.meta.url), { workerData: setting });
    this.#worker.on('message', (done: Done) => this.#waiting.shift()?.resolve(done));
    this.#worker.on('error', (error) => this.#fail(error.message));
    this.#worker.on('exit', (code) => this.#fail(`exit code ${code}`));
  }

  get isIdle(): boolean {
    return this.#waiting.length === 0;
  }

  /** @throws WorkerCrash where the thread stops before it has answered */
  run(task: Task): Promise<Done> {
    return new Promise((resolve, reject) => {
      if (this.#crash) reject(this.#crash);
      else {
        this.#waiting.push({ resolve, reject });
        this.#worker.postMessage(task);
      }
    });
  }

  async stop(): Promise<void> {
    await this.#worker.terminate();
  }

  #fail(reason: string): void {
    this.#crash ??= new WorkerCrash(`a worker stopped: ${reason}`);
    for (const { reject } of this.#waiting.splice(0)) reject(this.#crash);
  }
}
