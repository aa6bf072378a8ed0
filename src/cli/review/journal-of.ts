import { join, relative } from 'node:path';
import { cwd } from 'node:process';
import { decisionsIn } from '../../read/decisions-in.js';
import { openJournal, type Journal } from '../../review/journal/open-journal.js';
import type { HomeOf } from './home-of.js';

/**
 * The journals of the corpora that are reviewed, as one; a decision goes to the corpus of its finding.
 *
 * @param folders of the corpora, absolute
 */
export function journalOf(homeOf: HomeOf, folders: readonly string[]): Promise<Journal> {
  const fileIn = (folder: string) => relative(cwd(), join(folder, 'decisions.jsonl'));
  return openJournal(
    {
      paths: folders.map(fileIn),
      pathOf({ fingerprint }) {
        const home = homeOf(fingerprint);
        return home && fileIn(home);
      },
    },
    decisionsIn,
  );
}
