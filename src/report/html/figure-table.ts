import type { PlottedFigure } from '../../view/metric-view.js';
import { dayInWords } from './day-in-words.js';
import type { Edition } from './edition.js';
import { markup, type Markup } from './markup.js';

const mostRows = 60;

/** The data of a plot: each figure as written and as read, with its place. */
export function figureTable(figures: readonly PlottedFigure[], caption: string, page: Edition): Markup {
  const shown = figures.slice(0, mostRows);
  return markup`<details class="data"><summary>The figures as a table</summary>
<div class="scroll" tabindex="0" role="group" aria-label="${caption}"><table><caption class="sr-only">${caption}</caption>
<thead><tr><th scope="col">Report</th><th scope="col">Published</th><th scope="col">As written</th><th scope="col" class="number">Read as</th><th scope="col">For when, where</th><th scope="col">One source</th></tr></thead>
<tbody>${shown.map((figure) => row(figure, page))}</tbody></table></div>
${figures.length > shown.length && markup`<p class="quiet">And ${figures.length - shown.length} more.</p>`}</details>`;
}

function row(figure: PlottedFigure, { places, name }: Edition): Markup {
  const { document, published, quote, claim, readAs, period, place, copyGroup, findings } = figure;
  const scope = [period, place].filter((part) => part !== undefined).join('; ');
  const [finding] = findings;
  return markup`<tr><th scope="row">${name(document)}</th><td>${dayInWords(published)}</td><td>${
    places.hasText(document) ? markup`<a href="#${places.figure(claim)}">${quote}</a>` : quote
  }${finding !== undefined && markup` <a href="#${places.finding(finding)}" title="in a finding">◆<span class="sr-only">the finding</span></a>`}</td><td class="number">${readAs}</td><td>${scope}</td><td>${
    copyGroup !== undefined && `group ${copyGroup + 1}`
  }</td></tr>`;
}
