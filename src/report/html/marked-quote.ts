import type { MarkedText } from '../../view/marked-text.js';
import type { Edition } from './edition.js';
import { markup, type Markup } from './markup.js';

/** A sentence with what it says about its figures marked, each figure a link to its place in the report. */
export function markedQuote({ text, marks }: MarkedText, report: string, { places }: Edition): Markup {
  let at = 0;
  const parts = marks.map(({ start, end, kind, claim }) => {
    const before = text.slice(at, start);
    at = end;
    const marked = markup`<mark class="${kind}">${text.slice(start, end)}</mark>`;
    const isLink = kind === 'figure' && claim !== undefined && places.has.text(report);
    return markup`${before}${isLink ? markup`<a href="${places.to.figure(claim, report)}">${marked}</a>` : marked}`;
  });
  return markup`${parts}${text.slice(at)}`;
}
