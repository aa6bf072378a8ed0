import type { PlottedFigure } from '../../view/metric-view.js';
import type { Edition } from './edition.js';
import { markup, type Markup } from './markup.js';
import { shortDay } from './short-day.js';

const mostRows = 60;

/** The data of a plot: each figure as written and as read, with its place; columns in which nothing stands are left out. */
export function figureTable(figures: readonly PlottedFigure[], caption: string, page: Edition): Markup {
  const shown = figures.slice(0, mostRows);
  const isScoped = shown.some((figure) => scopeOf(figure) !== '');
  const isCopied = shown.some(({ copyGroup }) => copyGroup !== undefined);
  return markup`<details class="data"><summary>The figures as a table</summary>
<div class="scroll" tabindex="0" role="group" aria-label="${caption}"><table><caption class="sr-only">${caption}</caption>
<thead><tr><th scope="col">Report</th><th scope="col">As written</th><th scope="col" class="number">Read as</th>${
    isScoped && markup`<th scope="col">For when, where</th>`
  }${isCopied && markup`<th scope="col">One source</th>`}</tr></thead>
<tbody>${shown.map((figure) => row(figure, page, { isScoped, isCopied }))}</tbody></table></div>
${figures.length > shown.length && markup`<p class="quiet">And ${figures.length - shown.length} more.</p>`}</details>`;
}

function row(
  figure: PlottedFigure,
  { places, name }: Edition,
  { isScoped, isCopied }: { isScoped: boolean; isCopied: boolean },
): Markup {
  const { document, published, quote, claim, readAs, copyGroup, findings } = figure;
  const finding = findings.find(places.has.finding);
  const day = shortDay(published);
  return markup`<tr><th scope="row">${name(document)}${day && !name(document).includes(day) && ` (${day})`}</th><td>${
    places.has.text(document) ? markup`<a href="${places.to.figure(claim, document)}">${quote}</a>` : quote
  }${finding !== undefined && markup` <a href="${places.to.finding(finding)}" title="in a finding">◆<span class="sr-only">the finding</span></a>`}</td><td class="number">${readAs}</td>${
    isScoped && markup`<td>${scopeOf(figure)}</td>`
  }${isCopied && markup`<td>${copyGroup !== undefined && `group ${copyGroup + 1}`}</td>`}</tr>`;
}

function scopeOf({ period, place }: PlottedFigure): string {
  return [period, place].filter((part) => part !== undefined).join('; ');
}
