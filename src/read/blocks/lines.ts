import type { Span } from '../../model/span.js';

/** The lines of a text from an offset on, without their line ends (`\n`, `\r\n` or `\r`). */
export function* lines(text: string, from: number): Generator<Span> {
  const ends = /\r\n|\n|\r/g;
  ends.lastIndex = from;
  let start = from;
  for (let match = ends.exec(text); match; match = ends.exec(text)) {
    yield { start, end: match.index };
    start = ends.lastIndex;
  }
  if (start < text.length) yield { start, end: text.length };
}
