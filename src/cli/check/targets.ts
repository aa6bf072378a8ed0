import { formats, type FormatName } from '../../report/formats.js';
import { didYouMean } from '../did-you-mean.js';
import { UsageError } from '../usage-error.js';

/** One report: in which format, and to which file where not to stdout. */
export interface Target {
  name: FormatName;
  file?: string;
}

/**
 * What `--format text --format sarif=out.sarif` and `--output out.txt` ask for.
 *
 * @throws UsageError for a format that there is not, and where two reports would run into each other
 */
export function targets(asked: readonly string[], output: string | undefined): Target[] {
  const given = asked.length > 0 ? asked.map(target) : [{ name: 'text' as const }];
  const bare = given.filter(({ file }) => file === undefined);
  if (output === undefined) {
    refuseMixture(bare);
    refuseBytes(bare);
    return given;
  }
  const [only] = bare;
  if (!only || bare.length > 1) {
    throw new UsageError(
      '--output takes one format',
      'Name the file with each format: --format sarif=out.sarif',
    );
  }
  return given.map((one) => (one === only ? { ...one, file: output } : one));
}

function target(asked: string): Target {
  const [name = '', ...rest] = asked.split('=');
  if (!isFormat(name)) {
    const names = Object.keys(formats);
    throw new UsageError(
      `--format cannot be "${name}"`,
      didYouMean(name, names, `It is one of ${names.join(', ')}.`),
    );
  }
  if (rest.length === 0) return { name };
  const file = rest.join('=');
  if (file === '') throw new UsageError(`--format ${name}= names no file`, `For example ${name}=report.txt`);
  return { name, file };
}

function isFormat(name: string): name is FormatName {
  return Object.hasOwn(formats, name);
}

/** A log is lines, of whatever format; no program reads anything else with lines of another format in it. */
function refuseMixture(bare: readonly Target[]): void {
  const whole = bare.find(({ name }) => !('isLog' in formats[name]));
  if (bare.length < 2 || !whole) return;
  throw new UsageError(
    `two reports cannot share stdout: ${bare.map(({ name }) => name).join(', ')}`,
    `Give one a file: --format ${whole.name}=FILE`,
  );
}

function refuseBytes(bare: readonly Target[]): void {
  const binary = bare.find(({ name }) => 'isBinary' in formats[name]);
  if (!binary) return;
  throw new UsageError(`${binary.name} is no text to print`, `Give it a file: --format ${binary.name}=FILE`);
}
