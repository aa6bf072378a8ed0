/**
 * A command line without its `--`: what stands behind it names files, whatever it begins with, as POSIX has it (Utility
 * Syntax Guidelines, 10). A file named like an option is named from the folder it is in; yargs would pass over them all,
 * and over a `-` among paths, which stands for stdin.
 */
export function operandsPlain(args: readonly string[]): string[] {
  const end = args.indexOf('--');
  const [before, behind] = end < 0 ? [args, []] : [args.slice(0, end), args.slice(end + 1)];
  const operands = behind.map((operand) => (/^-./.test(operand) ? `./${operand}` : operand));
  return [...before, ...operands].map(dashPlain);
}

/** "-" as each command takes it: `add` as its one file, `extract` as an option, and the others as a file of that name. */
function dashPlain(arg: string, at: number, args: readonly string[]): string {
  const [command] = args;
  if (arg !== '-' || command === 'add') return arg;
  if (command === 'extract') return '--stdin';
  const isValue = args[at - 1]?.startsWith('-');
  return isValue ? arg : './-';
}
