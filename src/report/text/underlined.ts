import type { Document } from '../../model/document.js';
import type { Span } from '../../model/span.js';
import { displayWidth } from '../display-width.js';
import { excerpt } from '../excerpt.js';
import type { Painter } from '../painter.js';
import type { Style } from './style.js';

/** The line of a document with a figure in it, and carets under the figure. */
export function underlined(
  document: Document,
  span: Span,
  style: Style,
  mark: Parameters<Painter>[0],
): string[] {
  const { before, figure, after } = excerpt(document, span, style.width);
  const carets = '^'.repeat(Math.max(1, displayWidth(figure)));
  return [
    `${before}${style.paint('strong', figure)}${after}`,
    `${' '.repeat(displayWidth(before))}${style.paint(mark, carets)}`,
  ];
}
