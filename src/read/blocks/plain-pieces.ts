import type { Span } from '../../model/span.js';
import { lines } from './lines.js';
import type { Piece } from './piece.js';
import { softWrap } from './soft-wrap.js';
import { trim } from './trim.js';

/** A list marker with the space after it. */
const marker = /^[ \t]*(?:[-*•‣▪·–—+]|\d{1,2}[.)])[ \t\u3000]+/;

/**
 * The paragraphs of plain text. A blank line always parts them; a single line end does unless the lines are filled
 * to one width, since scraped text comes with one paragraph a line.
 */
export function plainPieces(text: string, from: number): Piece[] {
  const pieces: Piece[] = [];
  let group: Span[] = [];
  const flush = () => {
    for (const piece of paragraphs(text, group)) pieces.push(piece);
    group = [];
  };
  for (const line of lines(text, from)) {
    if (trim(text, line)) group.push(line);
    else flush();
  }
  flush();
  return pieces;
}

function* paragraphs(text: string, group: readonly Span[]): Generator<Piece> {
  const soft = group.length > 1 ? softWrap(text, group) : [];
  for (let first = 0, last = 0; first < group.length; first = ++last) {
    while (soft[last] && !startsItem(text, group[last + 1]!)) last++;
    const { start } = group[first]!;
    const item = startsItem(text, group[first]!);
    const span = trim(text, { start: start + (item?.[0].length ?? 0), end: group[last]!.end });
    if (span) yield { start: span.start, end: span.end, kind: item ? 'item' : 'paragraph', emphatic: false };
  }
}

function startsItem(text: string, { start, end }: Span): RegExpExecArray | null {
  return marker.exec(text.slice(start, Math.min(end, start + 40)));
}
