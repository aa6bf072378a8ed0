import type { Span } from '../../model/span.js';
import type { Figure } from '../figure.js';
import type { Sentence } from '../sentence.js';
import type { Row } from '../tables/row.js';
import { isTotal } from '../tables/is-total.js';
import { labelsTime } from '../tables/labels-time.js';
import { tableCell, type TableCell } from '../tables/table-cell.js';
import { textOf } from '../tables/text-of.js';
import { toEdtf } from '../times/calendar-day.js';
import { monthOf } from '../times/month-of.js';
import type { Time } from '../times/time.js';
import { shiftPeriod } from './shift-period.js';

/** A day, a month or a year. */
const isStep = (edtf: string): boolean => /^\d{4}(?:-\d\d){0,2}$/.test(edtf);
const isYear = (edtf: string | undefined): edtf is string => /^\d{4}$/.test(edtf ?? '');

/** The time that a cell of the head, or a label of a row, is. */
const timeIn = (sentence: Sentence, cell: { start: number; end: number } | undefined): Time | undefined =>
  cell && sentence.times.find(({ start, end }) => start >= cell.start && end <= cell.end);

/** The month or the part of a year that a label is, in a year: "July", "Q1", "First half". */
function within(year: string, label: string, time: Time | undefined): string | undefined {
  const month = monthOf(label);
  if (month) return toEdtf({ year: Number(year), month });
  if (!time?.relative || time.role !== 'period' || !/-\d\d(?:\/|$)/.test(time.edtf ?? '')) return undefined;
  return shiftPeriod(time.edtf, { unit: 'year', year: Number(year) }, {});
}

/** "| Month | 2023 | 2024 |", then "| July | 900 | 960 |": a part of the year that the other side names. */
function crossed({ row, column, table: { head } }: TableCell, ofTitle: Time | undefined): Time | undefined {
  // The label stands first, and so does its time.
  const first = row.sentence.times[0];
  const ofRow = first && first.end <= (row.cells[0]?.end ?? 0) ? first : undefined;
  const [year, other, label] = isYear(ofTitle?.edtf)
    ? [ofTitle, ofRow, textOf(row, 0)]
    : [ofRow, ofTitle, textOf(head, column)];
  const edtf = isYear(year?.edtf) ? within(year.edtf, label, other) : undefined;
  return edtf === undefined || !year ? undefined : { ...year, edtf, role: 'period' };
}

/** "Passengers in 2023 by month:", then "| May | 310 |": the year that stands over the table. */
function inYearOfLead({ row, table: { lead } }: TableCell): Time | undefined {
  const [ofRow] = row.sentence.times;
  const years = lead?.times.filter(({ edtf }) => isYear(edtf)) ?? [];
  const [year] = years;
  if (!ofRow?.relative || !year?.edtf || years.length > 1 || ofRow.end > (row.cells[0]?.end ?? 0))
    return undefined;
  const edtf = within(year.edtf, textOf(row, 0), ofRow);
  return edtf === undefined ? undefined : { ...ofRow, edtf };
}

/** "| Total | 900 |" under "| May | 400 |" and "| June | 500 |": from the first of the rows to the last one. */
function fromFirstToLast(cell: TableCell): Time | undefined {
  const rows = cell.table.rows.filter((row) => labelsTime({ row }));
  const [first, last] = [rows[0], rows.at(-1)].map((row) => row && timeOf({ ...cell, row }));
  if (!first?.edtf || !last?.edtf || !isStep(first.edtf) || first.edtf.length !== last.edtf.length)
    return undefined;
  const [from, to] = [first, last].toSorted((a, b) => (a.edtf! < b.edtf! ? -1 : 1));
  return { ...first, edtf: `${from!.edtf!}/${to!.edtf!}`, quote: `${first.quote} ... ${last.quote}` };
}

/** "| Votes | Share 2025 | Share 2021 |": what has no year beside what has one of several is of the last of them. */
function lastBeside({ table: { head } }: TableCell): Time | undefined {
  const named = head.sentence.times.filter(
    ({ edtf, start }) => isYear(edtf) && !head.cells.some((cell) => isAlone(head, cell, start)),
  );
  const [last, ...others] = named.toSorted((a, b) => (a.edtf! > b.edtf! ? -1 : 1));
  return others.some(({ edtf }) => edtf !== last?.edtf) ? last : undefined;
}

/** Whether a time that starts there is all that its cell says. */
const isAlone = ({ sentence: { text } }: Row, { start, end }: Span, at: number): boolean =>
  start <= at && at < end && !/\p{L}/u.test(text.slice(start, end));

function timeOf(cell: TableCell): Time | undefined {
  const { head } = cell.table;
  const title = timeIn(head.sentence, head.cells[cell.column]);
  return (
    crossed(cell, title) ??
    title ??
    inYearOfLead(cell) ??
    timeIn(cell.row.sentence, cell.row.cells[0]) ??
    lastBeside(cell)
  );
}

/**
 * The time at the head of the column that a figure of a table stands in, with that of its row: "| Q4 2024 | Q4 2023 |".
 */
export function timeOfColumn(
  { sentence, mention }: Figure,
  sentences: readonly Sentence[],
): Time | undefined {
  const cell = tableCell(sentences, sentence, mention.start);
  if (!cell || cell.column === 0) return undefined;
  return (isTotal(cell.row) ? fromFirstToLast(cell) : undefined) ?? timeOf(cell);
}
