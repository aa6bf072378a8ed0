import { env } from 'node:process';
import { basename } from 'node:path';
import type { Argv } from 'yargs';
import type { ArgumentsOf } from './arguments-of.js';
import { scripts } from './completion/scripts.js';
import { print } from './print.js';
import { UsageError } from './usage-error.js';

const shells = Object.keys(scripts) as (keyof typeof scripts)[];

const options = (yargs: Argv) =>
  yargs
    .positional('shell', { choices: shells, describe: 'Which shell; else the one that SHELL names' })
    .example('$0 completion bash >> ~/.bashrc', 'for all shells to come')
    .example('source <($0 completion zsh)', 'for this one')
    .example('$0 completion fish > ~/.config/fish/completions/crossfoot.fish', 'where fish looks for it');

/** Prints what a shell needs to complete commands, options and their values. */
export const completion = {
  command: 'completion [shell]',
  describe: 'Print what bash, zsh or fish need to complete a command line',
  builder: options,
  handler: runCompletion,
};

async function runCompletion({ shell }: ArgumentsOf<typeof options>): Promise<void> {
  const wanted = shell ?? shells.find((name) => name === basename(env.SHELL ?? ''));
  if (!wanted)
    throw new UsageError('completion needs to know which shell', `It is one of ${shells.join(', ')}.`);
  await print(scripts[wanted]);
}
