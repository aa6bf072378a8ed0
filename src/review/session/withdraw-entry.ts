import type { Decision } from '../../model/decision.js';
import { standingLines } from '../history/standing-lines.js';
import type { Undone } from '../wire.js';
import { entryReason } from './entry-reason.js';
import type { SessionOptions } from './options.js';

/**
 * Takes the entry out of the glossary that was accepted with a decision, once the decision has been taken back. It stays
 * where another finding still rests on it, or where it cannot be written, and then the reviewer is told.
 *
 * @param written the lines that took back
 */
export async function withdrawEntry(
  written: readonly Decision[],
  { journal, glossary, queue }: SessionOptions,
): Promise<Undone['entry']> {
  for (const { fingerprint, by, undoes } of written) {
    const undone = journal.of(fingerprint).find((line) => line.on === undoes && line.by === by);
    const entry = undone?.reason === entryReason ? await glossary.proposed(fingerprint) : undefined;
    if (!entry) continue;
    const name = JSON.stringify(entry);
    for (const { id } of queue.filter((item) => restsOnEntry(journal.of(item.id)))) {
      if (JSON.stringify(await glossary.proposed(id)) === name) return { ...entry, removed: false };
    }
    return { ...entry, removed: await glossary.remove(entry).catch(() => false) };
  }
  return undefined;
}

function restsOnEntry(history: readonly Decision[]): boolean {
  return standingLines(history).some(({ reason }) => reason === entryReason);
}
