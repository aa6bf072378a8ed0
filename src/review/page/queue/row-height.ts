/** As `--row` in the styles: grows with the size of text that the reader has chosen. */
const rem = { list: 4.25, table: 2.5 };

/** Height of a line of the queue, in CSS pixels; as a table, it is one line of text where there is room for columns. */
export function rowHeight(table: boolean): number {
  const isTable = table && matchMedia('(min-width: 60em)').matches;
  return rem[isTable ? 'table' : 'list'] * parseFloat(getComputedStyle(document.documentElement).fontSize);
}
