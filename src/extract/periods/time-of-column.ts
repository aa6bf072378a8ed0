import type { Figure } from '../figure.js';
import type { Sentence } from '../sentence.js';
import { tableCell, type TableCell } from '../tables/table-cell.js';
import { textOf } from '../tables/text-of.js';
import { toEdtf } from '../times/calendar-day.js';
import { monthOf } from '../times/month-of.js';
import type { Time } from '../times/time.js';
import { shiftPeriod } from './shift-period.js';

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

/** The time at the head of the column that a figure of a table stands in: "| Q4 2024 | Q4 2023 |", with that of its row. */
export function timeOfColumn(
  { sentence, mention }: Figure,
  sentences: readonly Sentence[],
): Time | undefined {
  const cell = tableCell(sentences, sentence, mention.start);
  if (!cell || cell.column === 0) return undefined;
  const { head } = cell.table;
  const title = timeIn(head.sentence, head.cells[cell.column]);
  return crossed(cell, title) ?? title;
}
