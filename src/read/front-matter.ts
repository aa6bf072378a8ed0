import type { Span } from '../model/span.js';

/** Where the YAML at the head of a report stands, and where the report itself starts. */
export interface FrontMatter {
  yaml: Span;
  body: number;
  /** False where the closing `---` is missing, and only the lines that look like fields were taken. */
  closed: boolean;
}

/** A fence at the very start, after a byte order mark if there is one. */
const opening = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)/;

/** Longer than any front matter that a person writes; keeps a stray first `---` from being searched for in a book. */
const longest = 100_000;

/**
 * The YAML between two `---` lines at the start of a text.
 *
 * Without a closing line it is taken to be front matter that lacks it where the next line looks like `key:`, and a
 * thematic break of the report otherwise.
 */
export function frontMatter(text: string): FrontMatter | undefined {
  const start = opening.exec(text.slice(0, 100))?.[0].length;
  if (start === undefined) return undefined;
  const head = text.slice(start, start + longest);
  const closing = /^(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r|$)/m.exec(head);
  if (closing) {
    const end = start + closing.index;
    return { yaml: { start, end }, body: end + closing[0].length, closed: true };
  }
  const fields = /^(?:[\w-]+:(?:[ \t].*)?(?:\r\n|\n|\r|$))+/.exec(head)?.[0].length;
  if (fields === undefined) return undefined;
  return { yaml: { start, end: start + fields }, body: start + fields, closed: false };
}
