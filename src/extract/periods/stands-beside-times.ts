import type { Figure } from '../figure.js';
import type { Sentence } from '../sentence.js';
import { tableCell } from '../tables/table-cell.js';
import { titlesTime } from '../tables/titles-time.js';

/** "| | By 4 May | Final |": where other columns are of a time, the one without is of none of theirs. */
export function standsBesideTimes({ sentence, mention }: Figure, sentences: readonly Sentence[]): boolean {
  const cell = tableCell(sentences, sentence, mention.start);
  if (!cell || cell.column === 0 || titlesTime(cell)) return false;
  return cell.table.head.cells.some((_, column) => column > 0 && titlesTime({ ...cell, column }));
}
