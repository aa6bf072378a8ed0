/** What an undo came to: what it took back, and the glossary entry that had been accepted with it. */
interface Undone {
  decisions: readonly unknown[];
  entry?: { word: string; removed: boolean };
}

/** What an undo came to, in a line for the reviewer. */
export function sayUndone({ decisions, entry }: Undone): string {
  if (decisions.length === 0) return 'Nothing is left to undo.';
  if (entry) {
    const where = entry.removed
      ? 'is out of the glossary again, for the next check'
      : 'still stands in the glossary';
    return `Taken back; "${entry.word}" ${where}.`;
  }
  return decisions.length > 1 ? `Taken back for ${decisions.length} findings.` : 'Taken back.';
}
