import { basename, dirname, resolve } from 'node:path';
import { leafName } from './leaf-name.js';
import { publishedFormats } from './published-formats.js';

/**
 * Tells the files that reports on corpora are written to, by this run or one before it: where the folder of a corpus holds
 * them as well, they are no reports to be checked.
 *
 * @param output the folder that is written to
 * @param names of the corpora
 */
export function ownFiles(output: string, names: readonly string[]): (path: string) => boolean {
  const bases = new Set(names.map((name) => resolve(output, name)));
  const endings = Object.values(publishedFormats).flatMap((files) => Object.keys(files));
  const own = new Set([
    resolve(output, 'history.jsonl'),
    ...[...bases].flatMap((base) => endings.map((ending) => `${base}${ending}`)),
  ]);
  return (path) => {
    const [file, name] = [resolve(path), basename(path)];
    return own.has(file) || (bases.has(dirname(file)) && (name === 'index.html' || leafName.test(name)));
  };
}
