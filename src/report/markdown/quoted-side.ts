import { placeOf } from '../place-of.js';
import type { Side } from '../side.js';
import { codeSpan } from './code-span.js';
import { escapeMarkdown } from './escape-markdown.js';

/** A place as a block quote: the sentence with the figure marked, under the document and line it stands in. */
export function quotedSide({ document, span, sentence }: Side): string {
  if (!span) return codeSpan(document.id);
  const { start, end } = sentence ?? span;
  const part = (from: number, to: number) => escapeMarkdown(document.text.slice(from, Math.max(from, to)));
  const quote = `${part(start, span.start)}<mark>${part(span.start, span.end)}</mark>${part(span.end, end)}`;
  return `${codeSpan(document.id)}, line ${placeOf(document, span.start).line}:\n\n> ${quote.trim()}`;
}
