import type { TableCell } from './table-cell.js';

/** Whether the label of a cell's row says of when it is: "| 2022 | 900 |". */
export function labelsTime({ row: { sentence, cells } }: Pick<TableCell, 'row'>): boolean {
  return sentence.times.some(({ end }) => end <= (cells[0]?.end ?? 0));
}
