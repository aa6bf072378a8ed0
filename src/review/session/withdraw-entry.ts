import type { Decision } from '../../model/decision.js';
import { standingLines } from '../history/standing-lines.js';
import type { Undone } from '../wire.js';
import type { SessionOptions } from './options.js';

/**
 * Takes the entry out of the glossary that was accepted with a decision, once the decision has been taken back; also where
 * the finding is gone, as it is with the entry in use. It stays where another decision still rests on it, or where it
 * cannot be written, and then the reviewer is told.
 *
 * @param written the lines that took back
 */
export async function withdrawEntry(
  written: readonly Decision[],
  { journal, glossary }: Pick<SessionOptions, 'journal' | 'glossary'>,
): Promise<Undone['entry']> {
  for (const { fingerprint, by, undoes, entry: kept } of written) {
    const entry = journal.of(fingerprint).find((line) => line.on === undoes && line.by === by)?.entry;
    // What was taken back may be a flag alone, behind which the entry was accepted.
    if (!entry || isSame(kept, entry)) continue;
    const home = journal.pathOf(fingerprint);
    const isNeeded = journal
      .all()
      .filter((line) => journal.pathOf(line.fingerprint) === home && isSame(line.entry, entry))
      .some((line) => standingLines(journal.of(line.fingerprint)).includes(line));
    const removed = !isNeeded && (await glossary.remove(entry, fingerprint).catch(() => false));
    return { ...entry, removed };
  }
  return undefined;
}

function isSame(one: Decision['entry'], other: NonNullable<Decision['entry']>): boolean {
  return one?.table === other.table && one.canonical === other.canonical && one.word === other.word;
}
