import type { Sentence } from '../sentence.js';
import { cellsOf } from './cells-of.js';
import type { Row } from './row.js';
import { textOf } from './text-of.js';

/** A table has no more rows. */
const mostRows = 200;

/** A table in a text. */
export interface Table {
  /** The sentence before it. */
  lead: Sentence | undefined;
  head: Row;
  rows: readonly Row[];
}

/** Where a figure stands in a table. */
export interface TableCell {
  table: Table;
  row: Row;
  /** 0 is the column of the labels. */
  column: number;
}

/** "238,400", "4.5%": data, and no title of a column; a year may be one. */
const isData = (text: string): boolean =>
  /^[^\p{L}\d]*\d[\d.,\s]*\D?$/u.test(text) && !/^\d{4}$|[年月日季]$/u.test(text);

/** Rows may lack their first cell: what a page leaves empty is not seen. */
function padded({ sentence, cells }: Row, width: number): Row {
  const { start } = cells[0] ?? { start: 0 };
  const missing = Array.from({ length: width - cells.length }, () => ({ start, end: start }));
  return { sentence, cells: [...missing, ...cells] };
}

const tables = new WeakMap<Sentence, Table | null>();

/** The line under the head of a table in Markdown. */
const rule = /^[^\n]*\n[ \t]*\|?[ \t]*:?-{3}/;
const reach = 400;

/** Whether a row goes on with the table of the one before it: a head begins another one. */
const isNextRow = (before: Sentence | undefined, { text, end }: Sentence): boolean =>
  before !== undefined && cellsOf(before) !== undefined && !rule.test(text.slice(end, end + reach));

/** The rows around a sentence, one sentence each, however many a row has. */
function rowsAround(sentences: readonly Sentence[], { index }: Sentence): Row[] {
  const rows: Row[] = [];
  let first = index;
  while (first > Math.max(0, index - mostRows) && isNextRow(sentences[first - 1], sentences[first]!)) first--;
  for (let at = first; at < first + 2 * mostRows; at++) {
    const sentence = sentences[at];
    const cells = sentence && cellsOf(sentence);
    if (!cells || (rows.length > 0 && !isNextRow(sentences[at - 1], sentence))) break;
    if (sentence.block !== rows.at(-1)?.sentence.block) rows.push({ sentence, cells });
  }
  return rows;
}

function readTable(sentences: readonly Sentence[], sentence: Sentence): void {
  const found = rowsAround(sentences, sentence);
  const width = Math.max(...found.map(({ cells }) => cells.length));
  const isEven = found.every(({ cells }) => width - cells.length <= 1);
  const [head, ...rows] = found.map((row) => padded(row, width));
  const isTable =
    head !== undefined &&
    rows.length > 0 &&
    isEven &&
    !head.cells.some((_, at) => at > 0 && isData(textOf(head, at)));
  const table = isTable ? { lead: sentences[head.sentence.index - 1], head, rows } : null;
  for (const row of found) tables.set(row.sentence, table);
  tables.set(sentence, table);
}

/** The cell of a table that an offset of a sentence stands in; undefined elsewhere, and in the head itself. */
export function tableCell(
  sentences: readonly Sentence[],
  sentence: Sentence,
  offset: number,
): TableCell | undefined {
  if (!cellsOf(sentence)) return undefined;
  if (!tables.has(sentence)) readTable(sentences, sentence);
  const table = tables.get(sentence);
  const row = table?.rows.find(({ sentence: other }) => other.block === sentence.block);
  const column = row?.cells.findIndex(({ start, end }) => start <= offset && offset < end) ?? -1;
  return table && row && column >= 0 ? { table, row, column } : undefined;
}
