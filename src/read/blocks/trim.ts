import type { Span } from '../../model/span.js';

/** Everything that `String.prototype.trim` takes away, and Markdown's emphasis signs. */
const atEdges = /[\s\uFEFF*_]/;

/** A span without the blank space and emphasis signs at its ends; undefined where nothing else is in it. */
export function trim(text: string, { start, end }: Span): Span | undefined {
  while (start < end && atEdges.test(text[start]!)) start++;
  while (end > start && atEdges.test(text[end - 1]!)) end--;
  return start < end ? { start, end } : undefined;
}
