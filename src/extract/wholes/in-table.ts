import type { Figure } from '../figure.js';
import type { Sentence } from '../sentence.js';
import { isTotal } from '../tables/is-total.js';
import { rowLabel } from '../tables/row-label.js';
import { labelsTime } from '../tables/labels-time.js';
import { tableCell, type Table, type TableCell } from '../tables/table-cell.js';
import { textOf } from '../tables/text-of.js';
import { isAmount } from './is-amount.js';
import { isShareOf } from './is-share-of.js';
import { sameThing } from './same-thing.js';
import { valueOf } from './value-of.js';
import type { WholeStrategy } from './whole-strategy.js';

/** So many figures before a table are looked at. */
const reach = 30;
/** How far what a column comes to may be from its total: one cell may be slightly wrong. */
const slack = 0.02;
/** Two that come to a third may do so by chance. */
const fewestParts = 3;
/** How far columns may be from the last one that adds them up. */
const nearTotal = 0.2;
const sumsColumns = /\b(?:total|sum|all|altogether|overall|combined|cast|together)\b/i;
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
  closeWithTotal(column, sentences);
  known.set(cell.column, column);
  return column;
}

/** How far what a column comes to, as far as its cells can be read, is from a figure. */
function offBy({ cells }: Pick<Column, 'cells'>, whole: Figure): number {
  return Math.abs(cells.reduce((all, figure) => all + valueOf(figure), 0) - valueOf(whole));
}

const comesTo = (column: Pick<Column, 'cells'>, whole: Figure): boolean =>
  offBy(column, whole) <= slack * valueOf(whole);

/** Of all that a column comes to but for a slip, what it comes nearest to; of two, the one told last. */
function nearestTold(column: Column, told: readonly Figure[]): Figure | undefined {
  const near = column.cells.length > 1 ? told.filter((other) => comesTo(column, other)) : [];
  return near.toReversed().toSorted((a, b) => offBy(column, a) - offBy(column, b))[0];
}

/** "| Tern Bay | 400 |", "| Merrow | 500 |", "| The coast | 900 |": a last row that the others add up to needs no "total". */
function closeWithTotal(column: Column, sentences: readonly Sentence[]): void {
  const last = column.cells.at(-1);
  const parts = column.cells.slice(0, -1);
  const isOfPlaces = column.cells.every((cell) => rowLabel(cell, sentences)?.says === 'place');
  if (column.total || !last || parts.length < fewestParts || !isOfPlaces) return;
  if (!comesTo({ cells: parts }, last)) return;
  column.total = last;
  column.cells = parts;
}

/** The amounts told before a table, not too far back. */
const toldBefore = (figures: readonly Figure[], at: number, { head }: Table): Figure[] =>
  figures
    .slice(Math.max(0, at - reach), at)
    .filter(
      (other) =>
        isAmount(other) &&
        other.sentence.block < head.sentence.block &&
        other.sentence.section !== 'title' &&
        valueOf(other) > 1,
    );

/** What the column divides: its own total, or else the one told before the table. */
function wholeOf(
  figures: readonly Figure[],
  at: number,
  column: Column,
  { table, row }: TableCell,
): Figure | undefined {
  const part = figures[at]!;
  const block = table.lead?.block;
  const told = toldBefore(figures, at, table).filter(({ mention }) => mention.unit === part.mention.unit);
  return (
    column.total ??
    nearestTold(column, told) ??
    // One cell that is wrong or unreadable: what the sentence that leads up to the table counts.
    // What was counted year by year divides nothing.
    (labelsTime({ row })
      ? undefined
      : told.findLast((other) => other.sentence.block === block && sameThing(other, part)))
  );
}

const ofTheRowAbove = /^(?:of\s(?:these|them|those|which|whom)|including|incl\.|thereof)\b/i;

/** "| Boats | 900 |", "| of these, trawlers | 120 |": the same column of the row above that says it of itself. */
function rowAbove(
  figures: readonly Figure[],
  at: number,
  { table, row, column }: TableCell,
  sentences: readonly Sentence[],
): Figure | undefined {
  if (!ofTheRowAbove.test(textOf(row, 0))) return undefined;
  const index = table.rows.indexOf(row);
  const above =
    table.rows.slice(0, index).findLast((other) => !ofTheRowAbove.test(textOf(other, 0))) ?? table.head;
  return figures.slice(Math.max(0, at - reach), at).find((other) => {
    const isThere = other.sentence.block === above.sentence.block && isAmount(other);
    const cell = isThere ? tableCell(sentences, other.sentence, other.mention.start) : undefined;
    return isThere && (cell?.column ?? column) === column;
  });
}

/** "Share", "%", "Share of total (%)": of the total of the column, if of nothing in the row. */
const plainShare =
  /^(?:in\s)?(?:%|(?:share|proportion|per ?cent(?:age)?)\b(?!\s\p{Ll})|.*\bof\s(?:the\s|all|total))/iu;

/** So many cells before a share are looked at. */
const widest = 8;

/** "| North | 31,200 | 3,430 | 11.0% |": the amount of the same row of which another one is such a share. */
function besideInRow(figures: readonly Figure[], at: number, column: number): Figure | undefined {
  const figure = figures[at]!;
  const row = figures
    .slice(Math.max(0, at - Math.min(column, widest)), at)
    .filter((other) => other.sentence.block === figure.sentence.block && isAmount(other));
  return row.find((whole) =>
    row.some((part) => part !== whole && valueOf(part) < valueOf(whole) && isShareOf(figure, part, whole)),
  );
}

/** "| All | 812 | 203 | 1,015 |": what the last column adds up, where it says that it does. */
function totalOfRow(
  figures: readonly Figure[],
  at: number,
  cell: TableCell,
  sentences: readonly Sentence[],
): Figure | undefined {
  const last = cell.table.head.cells.length - 1;
  if (cell.column >= last || !sumsColumns.test(textOf(cell.table.head, last))) return undefined;
  const row = figures
    .slice(Math.max(0, at - last), at + last + 1)
    .filter((other) => other.sentence.block === cell.row.sentence.block && isAmount(other));
  const total = row.find(
    (other) => tableCell(sentences, other.sentence, other.mention.start)?.column === last,
  );
  const sum = row.reduce((all, figure) => (figure === total ? all : all + valueOf(figure)), 0);
  const isNear = total && Math.abs(sum - valueOf(total)) <= nearTotal * valueOf(total);
  return isNear && total.mention.unit === figures[at]?.mention.unit ? total : undefined;
}

/** The cells of a table: parts of its total, and shares of what the same row's part is a part of. */
export const inTable: WholeStrategy = {
  name: 'a cell of its column',
  find(figures, at, { sentences }) {
    const figure = figures[at];
    const cell = figure && tableCell(sentences, figure.sentence, figure.mention.start);
    if (!figure || !cell || cell.column === 0) return undefined;
    if (isTotal(cell.row)) return isAmount(figure) ? totalOfRow(figures, at, cell, sentences) : undefined;
    const title = textOf(cell.table.head, cell.column);
    if (figure.mention.unit === '%' && share.test(title)) {
      const beside = besideInRow(figures, at, cell.column);
      if (beside ?? !plainShare.test(title)) return beside;
      return figures
        .slice(Math.max(0, at - cell.column), at)
        .find((other) => other.sentence.block === figure.sentence.block && other.partOf)?.partOf;
    }
    if (!isAmount(figure)) return undefined;
    const before = figures[at - 1];
    const isOfBefore = ofTheRowAbove.test(title) && before?.sentence.block === figure.sentence.block;
    if (isOfBefore && isAmount(before) && valueOf(before) >= valueOf(figure)) return before;
    const above = rowAbove(figures, at, cell, sentences);
    const column = columnOf(figures, at, cell, sentences);
    if (column.total === figure) return undefined;
    return above ?? wholeOf(figures, at, column, cell);
  },
};
