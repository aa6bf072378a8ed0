/** A run of letters as pdf.js tells it: `transform` ends in the place of its lower left corner, in points. */
export interface PdfItem {
  str: string;
  transform: readonly number[];
  width: number;
  height: number;
}

/** A line of text on a page, with its place from the lower left corner and the size of its letters. */
export interface PdfLine {
  text: string;
  x: number;
  y: number;
  size: number;
}

/** The lines of one page, in the order in which the file has them: that keeps columns apart. */
export function pdfLines(items: readonly PdfItem[]): PdfLine[] {
  const lines: (PdfLine & { end: number })[] = [];
  for (const { str, transform, width, height } of items) {
    const [x = 0, y = 0] = transform.slice(4);
    const last = lines.at(-1);
    if (str.trim() === '') {
      if (last && str !== '') last.text += ' ';
    } else if (last && Math.abs(last.y - y) < last.size / 2 && x >= last.end - last.size) {
      // Letters that are set apart are two words; closer ones are one word in two fonts.
      last.text += x - last.end > last.size / 5 ? ` ${str}` : str;
      last.end = x + width;
      last.size = Math.max(last.size, height);
    } else {
      lines.push({ text: str, x, y, size: height, end: x + width });
    }
  }
  return lines
    .map(({ text, x, y, size }) => ({ text: text.replace(/\s+/g, ' ').trim(), x, y, size }))
    .filter(({ text }) => text !== '');
}
