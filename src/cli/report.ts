import { basename, join, resolve } from 'node:path';
import process from 'node:process';
import type { Argv } from 'yargs';
import type { ArgumentsOf } from './arguments-of.js';
import { checkCorpus } from './check-corpus.js';
import { configOption } from './config-option.js';
import { corporaHere } from './corpora-here.js';
import { exitCodes } from './exit-codes.js';
import { print } from './print.js';
import { settings } from './settings.js';
import { UsageError } from './usage-error.js';
import { writeAtomically } from './write-atomically.js';

const options = (yargs: Argv) =>
  yargs
    .positional('corpora', {
      type: 'string',
      array: true,
      describe: 'Corpus folders; without any, those in corpus/',
    })
    .option('config', configOption)
    .example('$0 report corpus/ferry', 'writes reports/ferry.html and reports/ferry.md');

/** Writes what was found in each corpus to files that can be published. */
export const report = {
  command: 'report [corpora..]',
  describe: 'Write reports/NAME.html and .md for each corpus folder',
  builder: options,
  handler: runReport,
};

async function runReport({ corpora, config }: ArgumentsOf<typeof options>): Promise<void> {
  const [{ html }, { markdown }, { summaryLine }] = await Promise.all([
    import('../report/html.js'),
    import('../report/markdown.js'),
    import('../report/summary-line.js'),
  ]);
  const folders = corpora?.length ? corpora : await shippedCorpora();
  const settled = await settings({ config });
  for (const folder of folders) {
    const result = await checkCorpus([folder], settled);
    if (result.documents.length === 0) {
      process.exitCode = exitCodes.broken;
      continue;
    }
    const name = basename(resolve(folder));
    const title = `Figures that cannot all be true: ${name}`;
    const path = join('reports', name);
    await writeAtomically(`${path}.md`, markdown(result, title));
    await writeAtomically(`${path}.html`, html(result, { title }));
    await print(`${path}.html  ${summaryLine(result)}\n`);
  }
}

async function shippedCorpora(): Promise<string[]> {
  const folders = await corporaHere();
  if (folders.length > 0) return folders;
  throw new UsageError('there is no corpus here', 'Name a folder: crossfoot report path/to/corpus');
}
