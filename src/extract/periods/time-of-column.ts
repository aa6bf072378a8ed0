import type { Figure } from '../figure.js';
import type { Sentence } from '../sentence.js';
import { columnHead } from '../tables/column-head.js';
import type { Time } from '../times/time.js';

/** The time at the head of the column that a figure of a table stands in: "| Q4 2024 | Q4 2023 |". */
export function timeOfColumn(
  { sentence, mention }: Figure,
  sentences: readonly Sentence[],
): Time | undefined {
  const cell = columnHead(sentences, sentence, mention.start);
  return cell?.head.times.find(({ start, end }) => start >= cell.column.start && end <= cell.column.end);
}
