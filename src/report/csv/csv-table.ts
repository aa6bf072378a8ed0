import { plainText } from '../../view/plain-text.js';

export type Cell = string | number;

/** A table as RFC 4180 has it, with the names of its columns first. */
export function csvTable(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [columns, ...rows].map((line) => `${line.map(written).join(',')}\r\n`).join('');
}

/** In quotes where it must be; after an apostrophe where a spreadsheet would take it for a formula; a sign alone is none. */
function written(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  const text = plainText(cell).replace(/^(?=\s*[=+\-@|%＝＋－＠]\s*\S)/, "'");
  return /[",]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
