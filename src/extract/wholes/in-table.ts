import type { Figure } from '../figure.js';
import type { Sentence } from '../sentence.js';
import { isTotal } from '../tables/is-total.js';
import type { Row } from '../tables/row.js';
import { tableCell, type Table, type TableCell } from '../tables/table-cell.js';
import { textOf } from '../tables/text-of.js';
import { isAmount } from './is-amount.js';
import { sameThing } from './same-thing.js';
import { valueOf } from './value-of.js';
import type { WholeStrategy } from './whole-strategy.js';

/** So many figures before a table are looked at. */
const reach = 30;
/** How far what a column comes to may be from its total: one cell may be slightly wrong. */
const slack = 0.02;
const share = /%|\b(?:share|per ?cent(?:age)?|proportion)\b/i;

interface Column {
  cells: Figure[];
  total: Figure | undefined;
}

const columns = new WeakMap<Table, Map<number, Column>>();

/** The amounts of each column, top down, and the one in the row of totals. */
function columnOf(
  figures: readonly Figure[],
  at: number,
  cell: TableCell,
  sentences: readonly Sentence[],
): Column {
  const known = columns.get(cell.table) ?? new Map<number, Column>();
  columns.set(cell.table, known);
  const found = known.get(cell.column);
  if (found) return found;
  const last = cell.table.rows.at(-1)?.sentence.block ?? 0;
  const column: Column = { cells: [], total: undefined };
  for (let next = at; (figures[next]?.sentence.block ?? Infinity) <= last; next++) {
    const figure = figures[next]!;
    const other = tableCell(sentences, figure.sentence, figure.mention.start);
    if (other?.column !== cell.column || !isAmount(figure)) continue;
    if (isTotal(other.row)) column.total = figure;
    else column.cells.push(figure);
  }
  known.set(cell.column, column);
  return column;
}

/** What a column comes to, as far as its cells can be read. */
function comesTo({ cells }: Column, whole: Figure): boolean {
  const sum = cells.reduce((all, figure) => all + valueOf(figure), 0);
  return Math.abs(sum - valueOf(whole)) <= slack * valueOf(whole);
}

/** What the column divides: the total told before the table, which its last row only says again, or that row. */
function wholeOf(
  figures: readonly Figure[],
  at: number,
  column: Column,
  { table, row }: TableCell,
): Figure | undefined {
  const part = figures[at]!;
  const block = table.lead?.block;
  const told = figures
    .slice(Math.max(0, at - reach), at)
    .filter(
      (other) =>
        isAmount(other) &&
        other.sentence.block < table.head.sentence.block &&
        other.sentence.section !== 'title' &&
        other.mention.unit === part.mention.unit &&
        valueOf(other) > 1,
    );
  const said = column.total && told.findLast((other) => valueOf(other) === valueOf(column.total!));
  return (
    said ??
    column.total ??
    told.findLast((other) => column.cells.length > 1 && comesTo(column, other)) ??
    // One cell that is wrong or unreadable: what the sentence that leads up to the table counts.
    (isOfTime(row)
      ? undefined
      : told.findLast((other) => other.sentence.block === block && sameThing(other, part)))
  );
}

/** "| 2022 | 900 |": what was counted year by year divides nothing. */
const isOfTime = ({ sentence, cells }: Row): boolean =>
  sentence.times.some(({ end }) => end <= (cells[0]?.end ?? 0));

/** The cells of a table: parts of its total, and shares of what the same row's part is a part of. */
export const inTable: WholeStrategy = {
  name: 'a cell of its column',
  find(figures, at, { sentences }) {
    const figure = figures[at];
    const cell = figure && tableCell(sentences, figure.sentence, figure.mention.start);
    if (!figure || !cell || cell.column === 0 || isTotal(cell.row)) return undefined;
    if (figure.mention.unit === '%' && share.test(textOf(cell.table.head, cell.column)))
      return figures
        .slice(Math.max(0, at - cell.column), at)
        .find((other) => other.sentence.block === figure.sentence.block && other.partOf)?.partOf;
    if (!isAmount(figure)) return undefined;
    return wholeOf(figures, at, columnOf(figures, at, cell, sentences), cell);
  },
};
