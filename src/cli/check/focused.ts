import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Document } from '../../model/document.js';
import { didYouMean } from '../did-you-mean.js';
import { UsageError } from '../usage-error.js';

/**
 * The ids of the reports that files name, as paths or as ids. A file that is no report of the corpus, such as its
 * glossary, names none: a hook hands over whatever was changed.
 *
 * @throws UsageError for a name of nothing at all, since nothing found of it would look like all being well
 */
export function focused(files: readonly string[], documents: readonly Document[]): Set<string> {
  return new Set(
    files.flatMap((file) => {
      const found = documents.filter(({ id, path }) => id === file || resolve(path) === resolve(file));
      if (found.length > 0 || existsSync(file)) return found.map(({ id }) => id);
      const names = documents.map(({ path }) => path);
      throw new UsageError(`--focus: there is no report "${file}"`, didYouMean(file, names, 'Name a file.'));
    }),
  );
}
