import type { Span } from '../../model/span.js';
import type { Sentence } from '../sentence.js';

/** A row is no longer, and a table has no more. */
const longestRow = 2000;
const mostRows = 200;

/** The cells of the row of a Markdown table that a sentence is; undefined where it is none. */
function cellsOf({ text, start }: Sentence): Span[] | undefined {
  const opens = text.slice(Math.max(0, start - 4), start + 1);
  if (!/\|[^\S\n]*\S?$/.test(opens)) return undefined;
  const before = text.lastIndexOf('\n', start - 1) + 1;
  const end = text.indexOf('\n', start);
  const row = text.slice(before, Math.min(end < 0 ? text.length : end, before + longestRow));
  if (start - before > longestRow || !/^\s*\|/.test(row)) return undefined;
  const cells: Span[] = [];
  let at = before + row.indexOf('|') + 1;
  for (const cell of row.slice(at - before).split('|')) {
    cells.push({ start: at, end: at + cell.length });
    at += cell.length + 1;
  }
  return cells;
}

const rows = new WeakMap<Sentence, Span[] | null>();

function rowOf(sentence: Sentence): Span[] | undefined {
  const known = rows.get(sentence);
  if (known !== undefined) return known ?? undefined;
  const cells = cellsOf(sentence);
  rows.set(sentence, cells ?? null);
  return cells;
}

/** Where a figure stands in a table: the cell at the head of its column, in the sentence that the head is. */
export interface TableCell {
  head: Sentence;
  column: Span;
}

/** The head of the column that an offset of a sentence stands in; undefined outside tables, and in the head itself. */
export function columnHead(
  sentences: readonly Sentence[],
  sentence: Sentence,
  offset: number,
): TableCell | undefined {
  const row = rowOf(sentence);
  const at = row?.findIndex(({ start, end }) => start <= offset && offset < end) ?? -1;
  if (!row || at < 1) return undefined;
  let head: Sentence | undefined;
  for (let index = sentence.index - 1; index >= Math.max(0, sentence.index - mostRows); index--) {
    const other = sentences[index];
    if (!other || rowOf(other)?.length !== row.length) break;
    head = other;
  }
  const column = head && rowOf(head)?.[at];
  return head && column ? { head, column } : undefined;
}
