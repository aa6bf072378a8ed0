import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import process, { cwd } from 'node:process';
import type { Argv } from 'yargs';
import { repositoryRoot } from '../config/repository-root.js';
import type { CheckResult } from '../model/check-result.js';
import { counted } from '../report/counted.js';
import type { ArgumentsOf } from './arguments-of.js';
import { checkCorpus } from './check-corpus.js';
import { configOption } from './config-option.js';
import { exitCodes } from './exit-codes.js';
import { loadRules } from './load-rules.js';
import { print } from './print.js';
import { settings } from './settings.js';
import { version } from '../api/version.js';

const options = (yargs: Argv) =>
  yargs
    .positional('paths', {
      type: 'string',
      array: true,
      describe: 'What would be checked; else the documents of the configuration, or this folder',
    })
    .option('config', configOption)
    .example('$0 doctor corpus/ferry', 'what is read of a corpus, and what is missing in it');

/** Tells what a check would work with, and what is wrong with it. */
export const doctor = {
  command: 'doctor [paths..]',
  describe: 'Tell what a check would work with, and what is missing',
  builder: options,
  handler: runDoctor,
};

async function runDoctor(given: ArgumentsOf<typeof options>): Promise<void> {
  await rows([
    ['crossfoot', version],
    ['node', `${process.version} on ${process.platform} ${process.arch}`],
    ['repository', await repository()],
  ]);
  const settled = await settings(given);
  const rules = await loadRules(settled.rules);
  const own = settled.rules.length;
  await rows([
    ['configuration', settled.project.path ?? 'none; crossfoot init writes one'],
    ['documents', settled.paths.join(', ')],
    ['rules', `${rules.length}${own > 0 ? `, with those of ${counted(own, 'file')} of yours` : ''}`],
    ['glossaries', settled.glossaries.join(', ') || 'ours, and those of each corpus'],
  ]);
  const result = await checkCorpus(settled.paths, settled);
  await rows(corpusRows(result));
  const isWell = result.documents.length > 0 && result.problems.length === 0;
  await print(isWell ? 'All is in place.\n' : 'What is wrong is told above.\n');
  process.exitCode = isWell ? exitCodes.clean : exitCodes.broken;
}

async function repository(): Promise<string> {
  const root = await repositoryRoot(cwd());
  if (root === undefined) return 'none, so that --new-from has nothing to compare with';
  const isShallow = await stat(join(root, '.git', 'shallow')).then(Boolean, () => false);
  return isShallow ? 'shallow, so that --new-from cannot compare; fetch-depth: 0 in CI' : 'yes';
}

function corpusRows({ documents, extractions, problems }: CheckResult): [string, string][] {
  const of = (count: number) => `${count} of ${documents.length}`;
  const lacking = (field: 'published' | 'publisher' | 'title') =>
    of(documents.filter(({ meta }) => meta[field] === undefined).length);
  const silent = extractions.filter(({ claims }) => claims.length === 0).length;
  const figures = extractions.reduce((sum, { claims }) => sum + claims.length, 0);
  return [
    ['reports', String(documents.length)],
    ['figures', String(figures)],
    ['without figures', of(silent)],
    ['without a date', `${lacking('published')}; "yesterday" and a bare month say nothing there`],
    ['without publisher', lacking('publisher')],
    ['not read', counted(problems.length, 'problem')],
  ];
}

async function rows(lines: readonly (readonly [name: string, value: string])[]): Promise<void> {
  await print(lines.map(([name, value]) => `${name.padEnd(18)} ${value}\n`).join(''));
}
