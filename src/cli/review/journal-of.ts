import { join, relative, resolve, sep } from 'node:path';
import { cwd } from 'node:process';
import type { CheckResult } from '../../model/check-result.js';
import { openJournal, type Journal } from '../../review/journal/open-journal.js';
import { decisionsIn } from '../../read/decisions-in.js';

/**
 * The journals of the corpora that are reviewed, as one. A decision goes to the corpus of the finding's first report.
 *
 * @param folders of the corpora, absolute
 */
export function journalOf(
  { documents, findings }: Pick<CheckResult, 'documents' | 'findings'>,
  folders: readonly string[],
): Promise<Journal> {
  const paths = new Map(documents.map(({ id, path }) => [id, resolve(cwd(), path)]));
  const homes = new Map(findings.map(({ id, documents: [first = ''] }) => [id, paths.get(first) ?? '']));
  const deepest = folders.toSorted((a, b) => b.length - a.length);
  const homeOf = (path: string) => deepest.find((folder) => path.startsWith(folder + sep)) ?? folders[0]!;
  const fileIn = (folder: string) => relative(cwd(), join(folder, 'decisions.jsonl'));
  return openJournal(
    {
      paths: folders.map(fileIn),
      pathOf: ({ fingerprint }) => fileIn(homeOf(homes.get(fingerprint) ?? '')),
    },
    decisionsIn,
  );
}
