import type { Document } from '../../model/document.js';
import type { Span } from '../../model/span.js';
import { displayWidth } from '../display-width.js';
import { excerpt } from '../excerpt.js';
import type { Painter } from '../painter.js';
import { placeOf } from '../../view/place-of.js';
import { plainText } from '../../view/plain-text.js';
import type { Style } from './style.js';

/**
 * The line of a document with figures in it, and carets under them; as many such pairs of lines as it takes.
 *
 * @param figures in the order of the text
 */
export function underlined(
  document: Document,
  figures: readonly Span[],
  style: Style,
  mark: Parameters<Painter>[0],
): string[] {
  const within = (start: number, end: number) => plainText(document.text.slice(start, end));
  return together(document, figures, style.width).flatMap((group) => {
    const [first] = group;
    const end = group.at(-1)!.end;
    const { before, figure, after } = excerpt(document, { start: first.start, end }, style.width);
    const shown = group.length === 1 ? figure : within(first.start, first.end);
    let line = before + style.paint('strong', shown);
    let below = ' '.repeat(displayWidth(before)) + carets(shown);
    for (const [index, { start, end: stop }] of group.slice(1).entries()) {
      const between = within(group[index]!.end, start);
      line += between + style.paint('strong', within(start, stop));
      below += ' '.repeat(displayWidth(between)) + carets(within(start, stop));
    }
    return [line + after, below];
  });

  function carets(text: string): string {
    return style.paint(mark, '^'.repeat(Math.max(1, displayWidth(text))));
  }
}

/** Figures that fit side by side, on one line of the document and of the page, with some room around them. */
function together(document: Document, figures: readonly Span[], width: number): [Span, ...Span[]][] {
  const groups: [Span, ...Span[]][] = [];
  for (const figure of figures) {
    const group = groups.at(-1);
    const fits =
      group !== undefined &&
      figure.start >= group.at(-1)!.end &&
      placeOf(document, group[0].start).line === placeOf(document, figure.end).line &&
      displayWidth(plainText(document.text.slice(group[0].start, figure.end))) <= width * 0.75;
    if (fits) group.push(figure);
    else groups.push([figure]);
  }
  return groups;
}
