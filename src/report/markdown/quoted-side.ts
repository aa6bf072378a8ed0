import { placeOf } from '../../view/place-of.js';
import type { Side } from '../../view/sides-of.js';
import { codeSpan } from './code-span.js';
import { escapeMarkdown } from './escape-markdown.js';

/** A place as a block quote: the sentence with its figures marked, under the document and line it stands in. */
export function quotedSide({ document, figures, main, sentence }: Side): string {
  if (!main) return codeSpan(document.id);
  const { start, end } = sentence ?? main;
  const part = (from: number, to: number) => escapeMarkdown(document.text.slice(from, Math.max(from, to)));
  let quote = '';
  let at = start;
  for (const figure of figures) {
    quote += `${part(at, figure.start)}<mark>${part(figure.start, figure.end)}</mark>`;
    at = figure.end;
  }
  quote += part(at, end);
  return `${codeSpan(document.id)}, line ${placeOf(document, main.start).line}:\n\n> ${quote.trim()}`;
}
