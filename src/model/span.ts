/** Half-open offsets, in UTF-16 code units, into the text of one document: `text.slice(start, end)`. */
export interface Span {
  start: number;
  end: number;
}
