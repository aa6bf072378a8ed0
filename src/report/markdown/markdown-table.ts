export interface Column {
  head: string;
  /** Numbers end at one edge. */
  isNumber?: true;
  /** Markdown, of one line each. */
  cells: readonly string[];
}

/** A table of the columns in which something stands. */
export function markdownTable(all: readonly Column[]): string {
  const columns = all.filter(({ cells }) => cells.some((cell) => cell !== ''));
  const rows = [
    columns.map(({ head }) => head),
    columns.map(({ isNumber }) => (isNumber ? '--:' : '---')),
    ...(columns[0]?.cells ?? []).map((_, index) => columns.map(({ cells }) => cells[index] ?? '')),
  ];
  return rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
