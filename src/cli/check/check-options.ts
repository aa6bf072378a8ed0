import type { Argv } from 'yargs';
import { severities } from '../../model/finding.js';
import { formats } from '../../report/formats.js';
import { asOfDay } from './as-of-day.js';
import { configOption } from '../config-option.js';
import { lastGiven } from '../last-given.js';
import { newOnlyOptions } from '../new-only-options.js';
import { rulesOption } from '../rules-option.js';
import { wholeNumber } from '../whole-number.js';

const gates = [...severities, 'never'] as const;

const repeated = { type: 'string', array: true, nargs: 1, requiresArg: true } as const;
const level = { coerce: lastGiven<(typeof severities)[number] | undefined>, requiresArg: true } as const;

/** The command line of `crossfoot check`, in the groups that its help shows. */
export function checkOptions(yargs: Argv) {
  return gateOptions(viewOptions(corpusOptions(yargs)))
    .group(
      ['config', 'rules', 'claims', 'new-from', 'baseline', 'as-of', 'cache', 'allow-empty', 'print-config'],
      'What is checked:',
    )
    .group(['rule', 'skip-rule', 'metric', 'focus'], 'What is asked for:')
    .group(['format', 'output', 'min-level', 'max-findings'], 'What is shown:')
    .group(['fail-on', 'max-warnings', 'exit-zero'], 'What fails:')
    .example('$0 check corpus/ferry', 'a corpus: its documents/, with its glossary and decisions')
    .example('$0 check a.txt b.md --format json', 'two reports, for a program to read')
    .example(
      '$0 check news -f github -f sarif=out.sarif',
      'annotations in the log, and a file for the page of alerts',
    )
    .example('$0 check news --focus news/june.md', 'what one report has to do with')
    .example('$0 check news --skip-rule "duplicate/*"', 'all but what is said twice')
    .example('$0 check news --fail-on never --max-warnings 20', 'only too many warnings fail');
}

function corpusOptions(yargs: Argv) {
  return yargs
    .positional('paths', {
      type: 'string',
      array: true,
      describe:
        'Files, folders or patterns, checked together; else those of the configuration, or this folder',
    })
    .option('config', configOption)
    .option('rules', rulesOption)
    .option('claims', {
      type: 'string',
      requiresArg: true,
      coerce: lastGiven<string | undefined>,
      describe: 'Check these figures, lines of JSON as extract prints them, instead of what is read',
    })
    .options(newOnlyOptions)
    .option('as-of', {
      type: 'string',
      requiresArg: true,
      coerce: asOfDay,
      describe: 'The day that counts as today, 2031-12-31, for what expires',
    })
    .option('allow-empty', {
      type: 'boolean',
      describe: 'No report to check, or none of a name, is no mistake',
    })
    .option('print-config', { type: 'boolean', describe: 'Print what holds, from flags and file, and stop' });
}

function viewOptions<T>(yargs: Argv<T>) {
  return yargs
    .option('rule', { ...repeated, describe: 'Only what this rule finds; * stands for anything' })
    .option('skip-rule', { ...repeated, describe: 'Nothing of what this rule finds' })
    .option('metric', { ...repeated, describe: 'Only figures of this metric; * stands for anything' })
    .option('focus', { ...repeated, describe: 'Only findings that name this report, it first' })
    .option('format', {
      ...repeated,
      alias: 'f',
      describe: `NAME or NAME=FILE, more than once: ${Object.keys(formats).join(', ')}`,
    })
    .option('output', {
      type: 'string',
      alias: 'o',
      requiresArg: true,
      coerce: lastGiven<string | undefined>,
      describe: 'Write to this file instead of stdout',
    })
    .option('min-level', { choices: severities, ...level, describe: 'The least severity that is shown' })
    .option('max-findings', {
      type: 'number',
      requiresArg: true,
      coerce: wholeNumber('max-findings', [0]),
      describe: 'How many findings are shown, the most severe first',
    });
}

function gateOptions<T>(yargs: Argv<T>) {
  return yargs
    .option('fail-on', {
      choices: gates,
      coerce: lastGiven<(typeof gates)[number] | undefined>,
      requiresArg: true,
      defaultDescription: 'error',
      describe: 'The least severity that makes the exit code 1',
    })
    .option('max-warnings', {
      type: 'number',
      requiresArg: true,
      coerce: wholeNumber('max-warnings', [0]),
      describe: 'More warnings than this make the exit code 1',
    })
    .option('exit-zero', {
      type: 'boolean',
      describe: 'Exit with 0 whatever is found; what cannot be checked still exits with 2',
    });
}
