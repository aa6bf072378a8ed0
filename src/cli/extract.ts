import process from 'node:process';
import type { Argv } from 'yargs';
import type { Extraction } from '../model/extraction.js';
import type { ArgumentsOf } from './arguments-of.js';
import { complain } from './complain.js';
import { exitCodes } from './exit-codes.js';
import { lastGiven } from './last-given.js';
import { print } from './print.js';

const options = (yargs: Argv) =>
  yargs
    .positional('paths', {
      type: 'string',
      array: true,
      default: ['.'],
      describe: 'Files, folders or patterns',
    })
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
    .example('$0 extract corpus/ferry > claims.jsonl', 'every figure, with what it measures and when');

/** Prints the figures of reports as data, one document after the other. */
export const extract = {
  command: 'extract [paths..]',
  describe: 'Print every figure as a line of JSON',
  builder: options,
  handler: runExtract,
};

async function runExtract({ paths, quantities }: ArgumentsOf<typeof options>): Promise<void> {
  const [{ extractPaths }, { glossaryFolder }] = await Promise.all([
    import('../pipeline.js'),
    import('../../rules/glossary-folder.js'),
  ]);
  const { documents, extractions, problems } = await extractPaths(paths, { glossaryFolder });
  complain(problems);
  process.exitCode = documents.length > 0 ? exitCodes.clean : exitCodes.broken;
  for (const extraction of extractions) {
    if (!(await print(lines(extraction, quantities)))) return;
  }
}

/** The steps of a reading are for `explain`; without them a claim is flat, and each field a column. */
function lines({ claims, quantities }: Extraction, all: boolean): string {
  const rows = all ? quantities : claims.map(({ trace: _, ...claim }) => claim);
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}
