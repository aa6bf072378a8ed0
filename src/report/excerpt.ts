import type { Document } from '../model/document.js';
import type { Span } from '../model/span.js';
import { displayWidth } from './display-width.js';
import { fit } from './fit.js';
import { placeOf } from '../view/place-of.js';
import { plainText } from '../view/plain-text.js';

/** One line of a document, cut to a width around a figure, in three parts that are safe to print. */
export interface Excerpt {
  before: string;
  figure: string;
  after: string;
}

/**
 * The line that a span stands on, or as much of it around the span as fits into `cells` terminal cells; `…`
 * stands for what was cut. A span over several lines is shown as far as its first line goes.
 */
export function excerpt(document: Document, span: Span, cells: number): Excerpt {
  const { lineStart, lineEnd } = placeOf(document, span.start);
  // A line may be the whole of a 50 MB file: only what could fit is looked at.
  const reach = 4 * cells;
  const cut = (start: number, end: number) => plainText(document.text.slice(start, Math.max(start, end)));
  const before = cut(Math.max(lineStart, span.start - reach), span.start).replace(/^ +/, '');
  const figure = fit(cut(span.start, Math.min(span.end, lineEnd, span.start + reach)), cells - 2);
  const after = cut(span.end, Math.min(lineEnd, span.end + reach)).trimEnd();

  const room = cells - displayWidth(figure);
  const roomAfter = Math.max(Math.floor(room / 2), room - displayWidth(before));
  const shownAfter = fitWords(after, roomAfter, 'start');
  return { before: fitWords(before, room - displayWidth(shownAfter), 'end'), figure, after: shownAfter };
}

/** Cut between words, unless that would cost more than a dozen characters: Chinese has no spaces to cut at. */
function fitWords(text: string, cells: number, keep: 'start' | 'end'): string {
  if (displayWidth(text) <= cells) return text;
  const cut = fit(text, cells - 1, keep);
  // With the next character, which tells whether the last word is whole.
  const words =
    keep === 'start'
      ? text.slice(0, cut.length).replace(/ \S{0,13}$/, ' …')
      : text.slice(-cut.length).replace(/^\S{0,13} /, '… ');
  const isCutBetween = keep === 'start' ? words.endsWith('…') : words.startsWith('…');
  return isCutBetween && displayWidth(words) <= cells ? words : cut;
}
