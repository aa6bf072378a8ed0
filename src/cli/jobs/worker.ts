import { parentPort, workerData } from 'node:worker_threads';
import { glossaryFolder } from '../../../rules/glossary-folder.js';
import { extractor } from '../../pipeline.js';
import { runTask } from './run-task.js';
import type { Task } from './task.js';

/** What a worker is started with. */
export interface WorkerSetting {
  paths: readonly string[];
  /** Files of words of one meaning, beside those of the paths. */
  glossaries: readonly string[];
  quantities: boolean;
}

const { paths, glossaries, quantities } = workerData as WorkerSetting;
const ready = extractor(paths, { glossaryFolder, glossaries });

parentPort?.on('message', (task: Task) => {
  void ready.then((extract) => parentPort?.postMessage(runTask(task, { extract, quantities })));
});
