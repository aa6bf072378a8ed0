import type { Argv } from 'yargs';
import { asOfDay } from '../check/as-of-day.js';
import { configOption } from '../config-option.js';
import { lastGiven } from '../last-given.js';
import { rulesOption } from '../rules-option.js';
import { wholeNumber } from '../whole-number.js';
import { publishedFormats } from './published-formats.js';

const lastText = { type: 'string', requiresArg: true, coerce: lastGiven<string | undefined> } as const;

/** The command line of `crossfoot report`, in the groups that its help shows. */
export function reportOptions(yargs: Argv) {
  return writingOptions(checkingOptions(yargs))
    .group(['config', 'rules', 'as-of'], 'What is checked:')
    .group(
      ['format', 'output', 'split', 'since', 'history', 'max-findings', 'published-at'],
      'What is written:',
    )
    .example('$0 report', 'each corpus in corpus/, to reports/NAME.html and .md')
    .example('$0 report corpus/ferry -f markdown,csv,parquet', 'a page, and tables of findings and figures')
    .example('$0 report corpus/ferry --split', 'a folder of pages, where a corpus is large')
    .example('$0 report corpus/ferry --since main', 'also what is new, gone and changed')
    .example(
      '$0 report corpus/ferry -f claimreview --published-at https://desk.example/checks/',
      'what reviewers confirmed, for search engines',
    );
}

function checkingOptions(yargs: Argv) {
  return yargs
    .positional('corpora', {
      type: 'string',
      array: true,
      describe: 'Corpus folders; without any, those in corpus/',
    })
    .option('config', configOption)
    .option('rules', rulesOption)
    .option('as-of', {
      ...{ type: 'string', requiresArg: true, coerce: asOfDay },
      describe: 'The day that counts as today, 2031-12-31',
    });
}

function writingOptions<T>(yargs: Argv<T>) {
  return yargs
    .option('format', {
      ...{ type: 'string', array: true, nargs: 1, requiresArg: true },
      alias: 'f',
      describe: `One or several, with commas or more than once: ${Object.keys(publishedFormats).join(', ')}`,
    })
    .option('output', { ...lastText, alias: 'o', describe: 'The folder to write to', default: 'reports' })
    .option('split', {
      type: 'boolean',
      describe: 'Of HTML, write a folder: an index, and a page for each metric and report',
    })
    .option('max-findings', {
      ...{ type: 'number', requiresArg: true },
      coerce: wholeNumber('max-findings', [0], 'Of more findings than that the most severe are shown.'),
      describe: 'How many findings are shown, the most severe first; how many are not is said',
    })
    .option('since', {
      ...lastText,
      describe: 'Tell what is new, gone and changed since this branch or commit, or this JSON report',
    })
    .option('history', {
      type: 'boolean',
      describe: 'Add this run to history.jsonl in that folder, and show how findings went from run to run',
    })
    .option('published-at', {
      ...lastText,
      describe: 'Address of the folder that the reports will be published in, for ClaimReview',
    });
}
