import type { TableCell } from './table-cell.js';
import { textOf } from './text-of.js';

const change = /\b(?:change|growth|increase|difference|yoy|y\/y)\b|±|\+\/-/i;

/** Whether the column of a cell is of changes: "| Change |". */
export const titlesChange = ({ table, column }: TableCell): boolean =>
  change.test(textOf(table.head, column));
