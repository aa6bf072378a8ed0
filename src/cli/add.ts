import { basename, join } from 'node:path';
import process, { stderr } from 'node:process';
import type { Argv } from 'yargs';
import { asFile } from './add/as-file.js';
import { called } from './add/called.js';
import { chooseCorpus } from './add/choose-corpus.js';
import { createFile } from './add/create-file.js';
import { fieldsOf } from './add/fields-of.js';
import { noticeSame } from './add/notice-same.js';
import { readInThread } from './add/read-in-thread.js';
import { readInput } from './add/read-input.js';
import { settle } from './add/settle.js';
import { showFindings } from './add/show-findings.js';
import type { ArgumentsOf } from './arguments-of.js';
import { configOption } from './config-option.js';
import { lastGiven } from './last-given.js';
import { print } from './print.js';
import { settings } from './settings.js';
import { UsageError } from './usage-error.js';

const field = (describe: string) =>
  ({ type: 'string', requiresArg: true, coerce: lastGiven<string | undefined>, describe }) as const;

const options = (yargs: Argv) =>
  yargs
    .positional('file', {
      type: 'string',
      demandOption: true,
      // What yargs makes of a hyphen alone.
      coerce: (given: string) => given || '-',
      describe: 'Text, Markdown, a saved web page or a PDF file; - reads stdin',
    })
    .option('to', field('The corpus; not needed where there is only one'))
    .option('title', field('The headline'))
    .option('publisher', field('The outlet'))
    .option('author', field('Who wrote it'))
    .option('published', field('The day it came out, such as 2031-01-14'))
    .option('url', field('Where it was found'))
    .option('event', field('The event it reports, named alike in all reports of it'))
    .option('name', field('What its file is called; made from the title otherwise'))
    .option('config', configOption)
    .option('yes', { type: 'boolean', default: false, describe: 'Take what was told of it without asking' })
    .example('$0 add page.html --to corpus/ferry', 'a page as a browser saved it; asks before it adds')
    .example('$0 add - --yes --publisher "Bay Echo" < wire.txt', 'unattended, from a pipe')
    .example('$0 add minutes.pdf --title "" --published 2031-01-14', 'an empty field is left out');

/** Takes a report into a corpus, and checks at once what it says against the others. */
export const add = {
  command: 'add <file>',
  describe: 'Take a report into a corpus, and check it at once',
  builder: options,
  handler: runAdd,
};

async function runAdd({ file, to, name, yes, config, ...given }: ArgumentsOf<typeof options>): Promise<void> {
  const settled = await settings({ config });
  const { corpus, documents } = await chooseCorpus(to);
  const source = file === '-' ? '' : basename(file);
  const incoming = await readInThread(await readInput(file), source);
  if ('refusal' in incoming)
    throw new UsageError(`${called(file)} ${incoming.refusal}`, 'Nothing was added.');
  for (const warning of incoming.warnings) stderr.write(`${called(file)}: ${warning}\n`);
  const told = fieldsOf(given, incoming.hints);
  await noticeSame(called(file), asFile(incoming, told, { name, source }), corpus);
  const fields = await settle(told, { yes, piped: file === '-' });
  if (!fields) throw new UsageError('left out, as you say', 'Nothing was added.');
  const report = asFile(incoming, fields, { name, source });
  const path = await createFile(join(documents, report.name), report.text, name === undefined);
  await print(`Added ${path}\n\n`);
  process.exitCode = await showFindings(corpus, path, settled);
}
