import type { ReadFigure, SideView } from '../../view/finding-view.js';
import { dayInWords } from '../day-in-words.js';
import type { Edition } from './edition.js';
import { markedQuote } from './marked-quote.js';
import { markup, type Markup } from './markup.js';

/** One place that a finding speaks of: who says it, the sentence among its neighbours, and how its figures were read. */
export function sideCard(side: SideView, page: Edition): Markup {
  const { document, line, sentence, before, after, figures, attribution, published, title, outlet } = side;
  const { places } = page;
  const [main] = figures;
  const address = main ? places.to.figure(main.claim, document) : places.to.report(document);
  const where = main ? `line ${line}` : 'the whole report';
  const day = dayInWords(published);
  return markup`<div class="side">
<p class="who"><b>${outlet ?? page.name(document)}</b>${day && `, ${day}`}
${title && !sentence ? markup`<q>${title}</q>` : ''} <span class="where">${
    places.has.text(document)
      ? markup`<a href="${address}">${document}, ${where}</a>`
      : markup`${document}, ${where}`
  }</span></p>
${sentence && quote(side, page)}
${attribution !== undefined && markup`<p class="quiet">Credited to ${attribution}.</p>`}
${figures.length > 0 && markup`<ul class="read">${figures.map(readLine)}</ul>`}
</div>`;

  function quote({ copies }: SideView, edition: Edition): Markup {
    const names = copies.map((copy) => edition.name(copy.document));
    return markup`<blockquote>${before && markup`<span class="around">${before} </span>`}${markedQuote(
      sentence!,
      document,
      edition,
    )}${after && markup`<span class="around"> ${after}</span>`}</blockquote>
${names.length > 0 && markup`<p class="quiet">One source with ${names.join(', ')}.</p>`}`;
  }
}

function readLine({ quote, readAs, measures, period, place }: ReadFigure): Markup {
  const scope = [period, place].filter((part) => part !== undefined).join('; ');
  return markup`<li><b>${quote}</b>${quote !== readAs && markup` read as <b class="value">${readAs}</b>`} <span class="quiet">${measures}${
    scope && `; ${scope}`
  }</span></li>`;
}
