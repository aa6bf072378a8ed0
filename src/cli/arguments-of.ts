import type { ArgumentsCamelCase, Argv } from 'yargs';

/** What a command's handler is given, by the options that its builder declares. */
export type ArgumentsOf<Builder> = Builder extends (yargs: Argv) => Argv<infer Own>
  ? ArgumentsCamelCase<Own>
  : never;
