import type { TableCell } from './table-cell.js';
import { textOf } from './text-of.js';

const stage =
  /^(?:final|latest|current|now|then|before|after|revised|provisional|preliminary|initial|previous|so far|to date)$/i;

/** "| | By 4 May | Final |": whether the title of a cell's column says which count it is, and no more. */
export const tellsStage = ({ table: { head }, column }: TableCell): boolean =>
  stage.test(textOf(head, column));
