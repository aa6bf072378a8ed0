const longestLine = 250_000;
const longestWord = /[!-~]{10001}/;

/**
 * Data that lies in a text file: a line that no report has as a paragraph, or a word that is none. Reading figures
 * out of such a line takes time out of all proportion, and finds nothing.
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
  const word = longestWord.exec(text);
  return word ? { at: word.index, message: 'a word of over 10000 characters; expected a report' } : undefined;
}
