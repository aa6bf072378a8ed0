import type { Argv } from 'yargs';
import { configOption } from '../config-option.js';
import { lastGiven } from '../last-given.js';
import { rulesOption } from '../rules-option.js';
import { wholeNumber } from '../whole-number.js';
import { exportNames } from './export-names.js';

/** The command line of `crossfoot review`. */
export function reviewOptions(yargs: Argv) {
  return howOptions(whoOptions(corpusOptions(yargs)))
    .group(['config', 'rules'], 'What is reviewed:')
    .group(['reviewer', 'overlap', 'adjudicate'], 'Who reviews:')
    .group(['port', 'open', 'terminal'], 'Where:')
    .group(['export', 'output'], 'What came of it:')
    .example('$0 review corpus/ferry', 'go through the findings in a browser')
    .example('$0 review corpus/ferry --terminal', 'or where there is none')
    .example('$0 review corpus/ferry --reviewer Ben --overlap 20', 'blind, with a fifth that both decide')
    .example('$0 review corpus/ferry --adjudicate', 'settle what reviewers disagree on')
    .example('$0 review corpus/ferry --export csv -o decided.csv', 'what was decided, as a table');
}

function corpusOptions(yargs: Argv) {
  return yargs
    .positional('paths', {
      type: 'string',
      array: true,
      describe: 'What is checked; else the documents of the configuration, or this folder',
    })
    .option('config', configOption)
    .option('rules', rulesOption);
}

function whoOptions<T>(yargs: Argv<T>) {
  return yargs
    .option('reviewer', {
      type: 'string',
      requiresArg: true,
      coerce: lastGiven<string | undefined>,
      defaultDescription: 'as git or the system knows you',
      describe: 'Whose decisions they are',
    })
    .option('overlap', {
      type: 'number',
      requiresArg: true,
      coerce: wholeNumber(
        'overlap',
        [0, 100],
        'It is how many findings of a hundred every reviewer decides.',
      ),
      describe: 'See nothing of other reviewers; this many of a hundred findings are for all of them',
    })
    .option('adjudicate', {
      type: 'boolean',
      default: false,
      describe: 'Settle what reviewers disagree on, and nothing else',
    });
}

function howOptions<T>(yargs: Argv<T>) {
  return yargs
    .option('port', {
      type: 'number',
      requiresArg: true,
      default: 4780,
      coerce: wholeNumber('port', [1, 65_535]),
      describe: 'Where the page is, on this machine alone; the next one where this one is taken',
    })
    .option('open', { type: 'boolean', default: true, describe: 'Open a browser; --no-open opens none' })
    .option('terminal', {
      type: 'boolean',
      default: false,
      describe: 'Review in the terminal, without a browser',
    })
    .option('export', {
      choices: exportNames,
      requiresArg: true,
      coerce: lastGiven<(typeof exportNames)[number] | undefined>,
      describe: 'Print what was decided, and stop',
    })
    .option('output', {
      type: 'string',
      alias: 'o',
      requiresArg: true,
      coerce: lastGiven<string | undefined>,
      describe: 'Write it to this file instead of stdout',
    });
}
