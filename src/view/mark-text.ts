import type { Span } from '../model/span.js';
import type { Mark, MarkedText } from './marked-text.js';
import { plainText } from './plain-text.js';

/** Blanks that are more than one space each. */
const uneven = /[^\S ]|\s\s/;

/**
 * A stretch of a text as people are shown it: harmless, with blanks evened, its marks moved along. Marks that reach out
 * of it or into one before them are left out.
 *
 * @param span offsets in `text`, as are those of the marks, which are in order
 */
export function markText(text: string, { start, end }: Span, marks: readonly Mark[] = []): MarkedText {
  let shown = '';
  const kept: Mark[] = [];
  let at = start;
  for (const mark of marks) {
    if (mark.start < at || mark.end > end || mark.end <= mark.start) continue;
    append(at, mark.start);
    const from = append(mark.start, mark.end);
    if (shown.length > from) kept.push({ ...mark, start: from, end: shown.length });
    at = mark.end;
  }
  append(at, end);
  const trimmed = shown.trimEnd();
  return { text: trimmed, marks: kept.map((mark) => ({ ...mark, end: Math.min(mark.end, trimmed.length) })) };

  /** @returns where it begins in what is shown */
  function append(from: number, to: number): number {
    const cut = plainText(text.slice(from, Math.max(from, to)));
    const part = uneven.test(cut) ? cut.replace(/\s+/g, ' ') : cut;
    const isBlankDouble = part.startsWith(' ') && (shown === '' || shown.endsWith(' '));
    const begin = shown.length;
    shown += isBlankDouble ? part.slice(1) : part;
    return begin;
  }
}
