import type { TableCell } from './table-cell.js';

/** Whether the title of the column of a cell says of when it is: "| Q4 2024 |". */
export function titlesTime({ table: { head }, column }: TableCell): boolean {
  const title = head.cells[column];
  return (
    title !== undefined &&
    head.sentence.times.some(({ start, end }) => start >= title.start && end <= title.end)
  );
}
