/** As `--row` in the styles: grows with the size of text that the reader has chosen. */
const rem = 4.25;

/** Height of a line of the queue, in CSS pixels. */
export function rowHeight(): number {
  return rem * parseFloat(getComputedStyle(document.documentElement).fontSize);
}
