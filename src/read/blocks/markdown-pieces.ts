import type { Span } from '../../model/span.js';
import { lines } from './lines.js';
import type { Piece, PieceKind } from './piece.js';
import { trim } from './trim.js';

/** No one fills lines by hand to this width: a longer line is a paragraph of its own, even without a blank line. */
const widestLine = 200;

/** What a line that opens something looks like. Patterns see the first `widestLine` code units only. */
const opens = {
  fence: /^ {0,3}(```|~~~)/,
  comment: /^\s*<!--/,
  heading: /^ {0,3}#{1,6}(?:[ \t]+|$)/,
  underline: /^ {0,3}(?:=+|-+)[ \t]*$/,
  break: /^ {0,3}([-*_])[ \t]*(?:\1[ \t]*){2,}$/,
  tableRule: /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-*:?[ \t]*)+$/,
  row: /^[ \t]*\|/,
  reference: /^ {0,3}\[[^\]]+\]:[ \t]/,
  tags: /^[ \t]*(?:<\/?[a-z][^<>]*>[ \t]*)+$/i,
  image: /^[ \t]*!\[([^\]]*)\]\([^)]*\)[ \t]*$/,
  item: /^[ \t]*(?:[-*+•]|\d{1,3}[.)])[ \t]+/,
  quote: /^(?: {0,3}>[ \t]?)+/,
} as const;

/** The paragraphs, headings, list items and table rows of Markdown; code and comments are passed over. */
export function markdownPieces(text: string, from: number): Piece[] {
  const reader = new MarkdownReader(text);
  for (const line of lines(text, from)) reader.take(line);
  return reader.finish();
}

class MarkdownReader {
  private readonly pieces: Piece[] = [];
  private open: (Span & { kind: PieceKind; lastLine: number }) | undefined;
  /** Offset up to which lines belong to code or a comment. */
  private skipTo = -1;
  /** Closings that do not come again, so that each is searched for in vain once only. */
  private readonly missing = new Set<string>();

  constructor(private readonly text: string) {}

  finish(): Piece[] {
    this.flush();
    return this.pieces;
  }

  take(line: Span): void {
    if (line.start < this.skipTo) return;
    const head = this.text.slice(line.start, Math.min(line.end, line.start + widestLine));
    const skipTo = this.endOfSkipped(line, head);
    if (skipTo !== undefined) {
      this.flush();
      this.skipTo = skipTo;
    } else if (head.trim() === '' && line.end - line.start <= widestLine) {
      this.flush();
    } else if (!this.takeWholeLine(line, head)) {
      this.takeProse(line, head);
    }
  }

  /** Where the code or comment that a line opens is over; one that is never closed is read as text. */
  private endOfSkipped(line: Span, head: string): number | undefined {
    const fence = opens.fence.exec(head)?.[1];
    const closing = fence ? `\n${fence}` : opens.comment.test(head) ? '-->' : undefined;
    if (closing === undefined || this.missing.has(closing)) return undefined;
    const at = this.text.indexOf(closing, line.start);
    if (at === -1) this.missing.add(closing);
    return at === -1 ? undefined : at + closing.length;
  }

  /** Lines that stand alone, whatever is before and after them. */
  private takeWholeLine(line: Span, head: string): boolean {
    const heading = opens.heading.exec(head)?.[0].length;
    if (heading !== undefined) {
      this.flush();
      const end = line.start + this.text.slice(line.start, line.end).replace(/[ \t]+#+[ \t]*$/, '').length;
      this.add({ start: line.start + heading, end }, 'heading');
    } else if (
      this.open?.kind === 'paragraph' &&
      this.open.lastLine === this.open.start &&
      opens.underline.test(head)
    ) {
      this.open.kind = 'heading';
      this.flush();
    } else if (opens.image.test(head)) {
      this.flush();
      const start = line.start + head.indexOf('[') + 1;
      this.add({ start, end: line.start + head.indexOf(']') }, 'image');
    } else if (opens.row.test(head) && !opens.tableRule.test(head)) {
      this.flush();
      const start = line.start + head.indexOf('|') + 1;
      const closing = this.text.slice(start, line.end).trimEnd().endsWith('|') ? 1 : 0;
      this.add({ start, end: start + this.text.slice(start, line.end).trimEnd().length - closing }, 'row');
    } else if ([opens.break, opens.tableRule, opens.reference, opens.tags].some((form) => form.test(head))) {
      this.flush();
    } else {
      return false;
    }
    return true;
  }

  private takeProse(line: Span, head: string): void {
    const quote = opens.quote.exec(head)?.[0].length ?? 0;
    const item = opens.item.exec(head.slice(quote))?.[0].length ?? 0;
    const start = line.start + quote + item;
    const tooLong = this.open && this.open.end - this.open.lastLine > widestLine;
    if (item > 0 || tooLong || (quote > 0 && start >= line.end)) this.flush();
    if (this.open) {
      this.open.end = line.end;
      this.open.lastLine = start;
    } else if (start < line.end) {
      this.open = { start, end: line.end, kind: item > 0 ? 'item' : 'paragraph', lastLine: start };
    }
  }

  private flush(): void {
    if (this.open) this.add(this.open, this.open.kind);
    this.open = undefined;
  }

  private add(span: Span, kind: PieceKind): void {
    const trimmed = trim(this.text, span);
    if (!trimmed) return;
    const { start, end } = trimmed;
    this.pieces.push({ start, end, kind, emphatic: isEmphatic(this.text, trimmed) });
  }
}

/** Emphasis signs on both sides, and none of the same within. */
function isEmphatic(text: string, { start, end }: Span): boolean {
  const sign = text[start - 1];
  if ((sign !== '*' && sign !== '_') || text[end] !== sign) return false;
  const inside = text.indexOf(sign, start);
  return inside === end;
}
