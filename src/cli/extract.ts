import process, { stderr, stdin } from 'node:process';
import type { Argv } from 'yargs';
import { plainText } from '../view/plain-text.js';
import type { ArgumentsOf } from './arguments-of.js';
import { complain } from './complain.js';
import { configOption } from './config-option.js';
import { exitCodes } from './exit-codes.js';
import { documentTasks } from './jobs/document-tasks.js';
import { inOrder } from './jobs/in-order.js';
import { Job } from './jobs/job.js';
import { recordTasks } from './jobs/record-tasks.js';
import { runTask } from './jobs/run-task.js';
import type { Task } from './jobs/task.js';
import { WorkerCrash } from './jobs/worker-crash.js';
import type { WorkerSetting } from './jobs/worker.js';
import { lastGiven } from './last-given.js';
import { print } from './print.js';
import { settings, type Settings } from './settings.js';
import { UsageError } from './usage-error.js';

const mostJobs = 64;

function jobCount(given: number | number[]): number {
  const jobs = lastGiven(given);
  if (Number.isInteger(jobs) && jobs >= 1 && jobs <= mostJobs) return jobs;
  throw new UsageError(`--jobs takes a whole number from 1 to ${mostJobs}`, 'One for each core is fastest.');
}

const options = (yargs: Argv) =>
  yargs
    .positional('paths', {
      type: 'string',
      array: true,
      describe: 'Files, folders or patterns; else the documents of the configuration, or this folder',
    })
    .option('config', configOption)
    .option('format', {
      choices: ['jsonl'] as const,
      default: 'jsonl' as const,
      coerce: lastGiven<'jsonl'>,
      requiresArg: true,
      describe: 'One JSON object a line',
    })
    .option('quantities', {
      type: 'boolean',
      default: false,
      describe: 'Every quantity that was read, also in names, dates and page furniture',
    })
    .option('stdin', {
      type: 'boolean',
      default: false,
      describe: 'Read documents from stdin, as - does too, one JSON object a line: {"id": ..., "text": ...}',
    })
    .option('jobs', {
      type: 'number',
      default: 1,
      coerce: jobCount,
      requiresArg: true,
      describe: 'How many threads read at once; the answer is the same for any number',
    })
    .example('$0 extract --stdin --jobs 4 < news.jsonl', 'figures out as documents come in')
    .example('$0 extract corpus/ferry > claims.jsonl', 'every figure, with what it measures and when');

/** Prints the figures of reports as data, one document after the other. */
export const extract = {
  command: 'extract [paths..]',
  describe: 'Print every figure as a line of JSON',
  builder: options,
  handler: runExtract,
};

async function runExtract({
  paths,
  quantities,
  jobs,
  stdin: isStream,
  config,
}: ArgumentsOf<typeof options>): Promise<void> {
  if (isStream && paths?.length) throw new UsageError('--stdin takes no paths', 'Give one or the other.');
  const settled = await settings({ paths, config });
  const setting = { ...settled, paths: isStream ? [] : settled.paths };
  const tasks = isStream ? recordTasks(stdin.setEncoding('utf8'), 'stdin') : await read(setting);
  const { glossaries } = setting;
  const workers = await start(jobs, { paths: setting.paths, glossaries, quantities });
  let documents = 0;
  try {
    for await (const done of inOrder(tasks, workers)) {
      complain(done.problems);
      documents += done.documents;
      if (!(await print(done.text))) break;
    }
    process.exitCode = documents > 0 ? exitCodes.clean : exitCodes.broken;
  } catch (error) {
    if (!(error instanceof WorkerCrash)) throw error;
    stderr.write(`crossfoot: ${plainText(error.message)}\n`);
    process.exitCode = exitCodes.broken;
  }
  await Promise.all(workers.map((worker) => worker.stop()));
}

async function read({ paths }: Pick<Settings, 'paths'>): Promise<Iterable<Task>> {
  const [{ extractPaths }, { glossaryFolder }] = await Promise.all([
    import('../pipeline.js'),
    import('../../rules/glossary-folder.js'),
  ]);
  const { documents, problems } = await extractPaths(paths, { glossaryFolder });
  complain(problems);
  return documentTasks(documents);
}

/** One job works in this thread, and more in threads of their own. */
async function start(jobs: number, setting: WorkerSetting) {
  if (jobs > 1) return Array.from({ length: jobs }, () => new Job(setting));
  const [{ extractor }, { glossaryFolder }] = await Promise.all([
    import('../pipeline.js'),
    import('../../rules/glossary-folder.js'),
  ]);
  const { paths, glossaries, quantities } = setting;
  const extract = await extractor(paths, { glossaryFolder, glossaries });
  const run = (task: Task) => Promise.resolve(runTask(task, { extract, quantities }));
  return [{ run, stop: () => Promise.resolve() }];
}
