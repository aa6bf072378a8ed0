/** Code units: a book of sixteen million on one line is read, and takes no longer than the same book in paragraphs. */
const longestLine = 20_000_000;

/**
 * Data that lies in a text file: a line longer than anybody writes. Whatever stands in it, a person would wait for
 * minutes, and learn nothing.
 *
 * @returns where it begins and what it is; undefined where the text may be a report
 */
export function endlessText(text: string): { at: number; message: string } | undefined {
  for (let start = 0; start < text.length;) {
    const end = text.indexOf('\n', start);
    const length = (end === -1 ? text.length : end) - start;
    if (length > longestLine) {
      return { at: start, message: `the line is ${length} characters long; expected a report in paragraphs` };
    }
    start += length + 1;
  }
  return undefined;
}
