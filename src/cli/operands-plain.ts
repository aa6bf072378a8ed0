/**
 * A command line without its `--`: what stands behind it names files, whatever it begins with, as POSIX has it (Utility
 * Syntax Guidelines, 10). A file named like an option is named from the folder it is in; yargs would pass over them all.
 */
export function operandsPlain(args: readonly string[]): string[] {
  const end = args.indexOf('--');
  if (end < 0) return [...args];
  const operands = args.slice(end + 1).map((operand) => (/^-./.test(operand) ? `./${operand}` : operand));
  return [...args.slice(0, end), ...operands];
}
