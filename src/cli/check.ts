import process, { stdout } from 'node:process';
import type { Argv } from 'yargs';
import type { CheckResult } from '../model/check-result.js';
import { severities, type Severity } from '../model/finding.js';
import { standing } from '../report/standing.js';
import type { ArgumentsOf } from './arguments-of.js';
import { checkCorpus } from './check-corpus.js';
import { exitCodes } from './exit-codes.js';
import { inColour } from './in-colour.js';
import { lastGiven } from './last-given.js';
import { newOnlyOptions } from './new-only-options.js';
import { print } from './print.js';
import { rulesOption } from './rules-option.js';
import { screenWidth } from './screen-width.js';
import { version } from './version.js';
import { writeAtomically } from './write-atomically.js';

const formats = ['text', 'json', 'markdown'] as const;
const gates = [...severities, 'never'] as const;

const options = (yargs: Argv) =>
  yargs
    .positional('paths', {
      type: 'string',
      array: true,
      default: ['.'],
      describe: 'Files, folders or patterns; they are checked together, as one corpus',
    })
    .option('format', {
      choices: formats,
      default: 'text' as const,
      coerce: lastGiven<(typeof formats)[number]>,
      requiresArg: true,
      describe: 'How to show what was found',
    })
    .option('fail-on', {
      choices: gates,
      default: 'error' as const,
      coerce: lastGiven<(typeof gates)[number]>,
      requiresArg: true,
      describe: 'The least severity that makes the exit code 1',
    })
    .option('output', {
      type: 'string',
      requiresArg: true,
      coerce: lastGiven<string | undefined>,
      describe: 'Write to this file instead of stdout',
    })
    .option('rules', rulesOption)
    .options(newOnlyOptions)
    .option('claims', {
      type: 'string',
      requiresArg: true,
      coerce: lastGiven<string | undefined>,
      describe: 'Check these figures, lines of JSON as extract prints them, instead of what is read',
    })
    .example('$0 check corpus/ferry', 'a corpus: its documents/, with its glossary and decisions')
    .example('$0 check a.txt b.md --format json', 'two reports, for a program to read');

/** Checks reports against each other and themselves. */
export const check = {
  command: 'check [paths..]',
  describe: 'Show the figures that cannot all be true, with the proof',
  builder: options,
  handler: runCheck,
};

async function runCheck({
  paths,
  format,
  failOn,
  output,
  rules,
  claims,
  newFrom,
  baseline,
  cache,
}: ArgumentsOf<typeof options>): Promise<void> {
  const result = await checkCorpus(paths, { rules, claims, newFrom, baseline, cache });
  const nothingGiven = claims !== undefined && result.extractions.every((found) => found.claims.length === 0);
  if (result.documents.length === 0 || nothingGiven) {
    process.exitCode = exitCodes.broken;
    return;
  }
  const page = await render(result, format, output === undefined);
  if (output === undefined) await print(page);
  else await writeAtomically(output, page);
  process.exitCode = fails(result, failOn) ? exitCodes.findings : exitCodes.clean;
}

async function render(
  result: CheckResult,
  format: (typeof formats)[number],
  toScreen: boolean,
): Promise<string> {
  switch (format) {
    case 'json': {
      const { json } = await import('../report/json.js');
      return json(result, { name: 'crossfoot', version });
    }
    case 'markdown': {
      const { markdown } = await import('../report/markdown.js');
      return markdown(result, 'Figures that cannot all be true');
    }
    case 'text': {
      const { text } = await import('../report/text.js');
      const colour = toScreen && inColour(stdout);
      return text(result, { colour, width: toScreen ? screenWidth() : 100 });
    }
  }
}

function fails({ findings }: CheckResult, failOn: Severity | 'never'): boolean {
  if (failOn === 'never') return false;
  const gate = severities.indexOf(failOn);
  return standing(findings).some(({ severity }) => severities.indexOf(severity) <= gate);
}
