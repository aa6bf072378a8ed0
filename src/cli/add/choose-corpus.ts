import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileKind } from '../../read/file-kind.js';
import { isFolder } from '../../read/is-folder.js';
import { corporaHere } from '../corpora-here.js';
import { didYouMean } from '../did-you-mean.js';
import { UsageError } from '../usage-error.js';

/** Where a report goes: the corpus, which is checked as a whole, and the folder of its reports. */
export interface CorpusPlace {
  corpus: string;
  documents: string;
}

/**
 * The corpus that `--to` names; without it the one that we stand in, or the only one in `corpus/`.
 *
 * @throws UsageError where there is no such folder, or no telling which
 */
export async function chooseCorpus(to: string | undefined): Promise<CorpusPlace> {
  const corpus = to ?? (await onlyCorpus());
  if (!(await isFolder(corpus))) {
    const beside = await corporaHere();
    throw new UsageError(
      `there is no corpus "${corpus}"`,
      didYouMean(corpus, beside, `Make the folder first: mkdir -p ${join(corpus, 'documents')}`),
    );
  }
  if (basename(corpus) === 'documents') return { corpus: dirname(corpus), documents: corpus };
  const documents = join(corpus, 'documents');
  const reportsLieBare = (await readdir(corpus)).some((name) => fileKind(name) === 'report');
  return { corpus, documents: reportsLieBare && !(await isFolder(documents)) ? corpus : documents };
}

async function onlyCorpus(): Promise<string> {
  if (await isFolder('documents')) return '.';
  const [only, ...others] = await corporaHere();
  if (only === undefined) {
    throw new UsageError('there is no corpus here', 'Name the folder of one: --to path/to/corpus');
  }
  if (others.length === 0) return only;
  throw new UsageError(
    `there are ${others.length + 1} corpora here`,
    `Say which: --to ${[only, ...others].slice(0, 5).join(', or --to ')}`,
  );
}
