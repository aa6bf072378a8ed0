import type { Figure } from '../figure.js';
import type { Sentence } from '../sentence.js';
import { tableCell } from '../tables/table-cell.js';
import type { Time } from '../times/time.js';

/** The time at the head of the column that a figure of a table stands in: "| Q4 2024 | Q4 2023 |". */
export function timeOfColumn(
  { sentence, mention }: Figure,
  sentences: readonly Sentence[],
): Time | undefined {
  const cell = tableCell(sentences, sentence, mention.start);
  const { head } = cell?.table ?? {};
  const title = cell && head?.cells[cell.column];
  return title && head.sentence.times.find(({ start, end }) => start >= title.start && end <= title.end);
}
