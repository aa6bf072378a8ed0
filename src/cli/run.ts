import process, { stderr } from 'node:process';
import yargs from 'yargs';
import { plainText } from '../view/plain-text.js';
import { add } from './add.js';
import { baseline } from './baseline.js';
import { check } from './check.js';
import { completion } from './completion.js';
import { closedValues } from './completion/closed-values.js';
import { doctor } from './doctor.js';
import { exitCodes } from './exit-codes.js';
import { explain } from './explain.js';
import { extract } from './extract.js';
import { glossary } from './glossary.js';
import { init } from './init.js';
import { operandsPlain } from './operands-plain.js';
import { print } from './print.js';
import { readUsage } from './read-usage.js';
import { report } from './report.js';
import { review } from './review.js';
import { rules } from './rules.js';
import { schema } from './schema.js';
import { UsageError } from './usage-error.js';
import { version } from '../api/version.js';

/** What the script of a shell says before a line that is being typed. */
const asksForWords = '--get-yargs-completions';

/** Runs one command line: prints what it has to say, and sets the exit code of the process. */
export async function run(given: readonly string[]): Promise<void> {
  const asked = given[0] === asksForWords;
  const args = asked ? given : operandsPlain(given);
  try {
    const offered = asked ? await closedValues(args.slice(1)) : undefined;
    if (offered) await print(`${offered.join('\n')}\n`);
    else await parser(args).parseAsync();
  } catch (error) {
    process.exitCode = exitCodes.broken;
    stderr.write(told(isComplaint(error) ? await inOurWords(error, args) : error, args.includes('--debug')));
  }
}

/** Whether yargs says of a command line that it can't be understood. */
function isComplaint(error: unknown): error is Error {
  return error instanceof Error && error.name === complaint;
}

function inOurWords({ message }: Error, args: readonly string[]): Promise<UsageError> {
  const names = commands.map(({ command }) => command.split(' ')[0] ?? '');
  return readUsage(message, args, names, optionsOf);
}

/** The options of a command, as its help lists them. */
async function optionsOf(command: string): Promise<string[]> {
  const help = await parser([command]).getHelp();
  return Array.from(help.matchAll(/^ +(?:-\w, )?(--[\w-]+)/gm), ([, option = '']) => option);
}

/** What yargs calls an error of its own. */
const complaint = 'YError';

/** In the order of the help. */
const commands = [
  check,
  review,
  add,
  baseline,
  extract,
  explain,
  rules,
  glossary,
  report,
  schema,
  init,
  doctor,
  completion,
];

function parser(args: readonly string[]) {
  return yargs([...args])
    .scriptName('crossfoot')
    .usage('$0 COMMAND [options]\n\nFinds the figures that cannot all be true in reports of the same events.')
    .command(check)
    .command(review)
    .command(add)
    .command(baseline)
    .command(extract)
    .command(explain)
    .command(rules)
    .command(glossary)
    .command(report)
    .command(schema)
    .command(init)
    .command(doctor)
    .command(completion)
    .demandCommand(1, 'no command given')
    .strict()
    .option('debug', { type: 'boolean', describe: 'Show where in the program an error arose' })
    .version(version)
    .group(['help', 'version', 'debug'], 'Everywhere:')
    .example('$0 check reports-on-the-storm/', 'check every report in a folder')
    .epilogue('Exit code: 0 nothing found, 1 something found, 2 could not run.')
    .detectLocale(false)
    .wrap(100)
    .exitProcess(false)
    .fail((message: string | null, error: Error | null) => {
      // Thrown on, or yargs would print the whole help and exit with 1.
      throw error ?? Object.assign(new Error(message ?? ''), { name: complaint });
    });
}

/** What a user is told of an error: never a stack trace, unless asked for. */
function told(error: unknown, debug: boolean): string {
  if (error instanceof UsageError) return `crossfoot: ${plainText(error.message)}\n${error.hint}\n`;
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  const trace = debug ? `${stack ?? ''}\n` : 'Run again with --debug to see where.\n';
  return `crossfoot: internal error: ${plainText(message)}\n${trace}`;
}
