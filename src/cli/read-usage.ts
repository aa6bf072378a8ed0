import { didYouMean } from './did-you-mean.js';
import { UsageError } from './usage-error.js';

const help = 'crossfoot --help shows the commands, crossfoot COMMAND --help their options.';

type Reading = [
  pattern: RegExp,
  read: (groups: Record<string, string>, args: readonly string[]) => UsageError,
];

/** What yargs says of a command line, and what we make of it. */
const readings: Reading[] = [
  [
    /Argument: (?<name>\S+), Given: "?(?<given>.*?)"?, Choices: (?<choices>.+)/,
    ({ name, given = '', choices = '' }, args) => {
      const words = choices.replaceAll('"', '').split(', ');
      const isOption = args.some((arg) => arg.startsWith(`--${name}`));
      return new UsageError(
        `${isOption ? `--${name}` : name} cannot be "${given}"`,
        didYouMean(given, words, `It is one of ${words.join(', ')}.`),
      );
    },
  ],
  [
    /^Not enough arguments following: (?<name>.+)/,
    ({ name }, [first]) =>
      new UsageError(`--${name} needs a value`, `crossfoot ${first} --help shows which.`),
  ],
  [
    /^Not enough non-option arguments/,
    (_, [first]) =>
      new UsageError(`${first} needs to know what`, `crossfoot ${first} --help shows how to say it.`),
  ],
];

/**
 * Says in our words what yargs found wrong with a command line, and what may have been meant.
 *
 * @param optionsOf a command, as they are written, dashes and all
 */
export async function readUsage(
  message: string,
  args: readonly string[],
  commands: readonly string[],
  optionsOf: (command: string) => Promise<readonly string[]>,
): Promise<UsageError> {
  const [first = ''] = args;
  if (first !== '' && !first.startsWith('-') && !commands.includes(first)) {
    return new UsageError(`there is no command "${first}"`, didYouMean(first, commands, help));
  }
  const unknown = /^Unknown arguments?: (?<name>[^,]+)/.exec(message)?.groups?.name;
  if (unknown !== undefined) {
    const hint = `crossfoot ${first} --help shows the options.`;
    if (args.includes(unknown)) return new UsageError(`"${unknown}" is one argument too many`, hint);
    const option = `--${unknown}`;
    return new UsageError(`there is no option ${option}`, didYouMean(option, await optionsOf(first), hint));
  }
  for (const [pattern, read] of readings) {
    const groups = pattern.exec(message)?.groups;
    if (groups ?? pattern.test(message)) return read(groups ?? {}, args);
  }
  return new UsageError(message, help);
}
