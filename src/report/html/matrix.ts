import type { PlottedFigure } from '../../view/metric-view.js';
import type { Document } from '../../model/document.js';
import { counted } from '../counted.js';
import { disputes } from './disputes.js';
import type { Edition } from './edition.js';
import type { Fact } from './facts-of.js';
import { markup, type Markup } from './markup.js';

const mostRows = 40;
const mostColumns = 14;

/**
 * Which report says what: a row for each fact, a column for each report, the distance of each figure from what most
 * independent sources say, a sign where figures clash, a dot where a report says nothing.
 */
export function matrix(page: Edition): Markup | undefined {
  const shared = page.facts.filter(({ documents }) => documents.length > 1);
  const disputed = new Set(shared.filter(({ findings }) => findings.some((id) => disputes(id, page))));
  const rows = [...disputed, ...shared.filter((fact) => !disputed.has(fact))].slice(0, mostRows);
  if (rows.length === 0) return undefined;
  const speaking = new Map<string, number>();
  for (const { documents } of rows) for (const id of documents) speaking.set(id, (speaking.get(id) ?? 0) + 1);
  const busiest = [...speaking].toSorted((a, b) => b[1] - a[1]).slice(0, mostColumns);
  const columns = page.reports.filter(({ id }) => busiest.some(([busy]) => busy === id));
  const clashes = rows.filter((fact) => disputed.has(fact)).length;
  return markup`<section id="matrix" aria-labelledby="matrix-title">
<h2 id="matrix-title">Who says what</h2>
<p>${clashes} of ${counted(rows.length, 'thing')} that more than one report tells of ${clashes === 1 ? 'is' : 'are'} in dispute. Each figure shows how far it is from what most independent sources say.</p>
<p class="legend"><span><span class="cell agree">=</span> agrees</span> <span><span class="cell below">▼ −20%</span> lower</span> <span><span class="cell above">▲ +20%</span> higher</span> <span><span class="cell clash">≠</span> in dispute</span> <span><span class="cell">·</span> not told</span></p>
<div class="scroll" tabindex="0" role="group" aria-label="Who says what"><table class="matrix"><caption class="sr-only">Figures by thing and report</caption>
<thead><tr><td></td>${columns.map((report) => markup`<th scope="col">${head(report, page)}</th>`)}</tr></thead>
<tbody>${rows.map((fact) => row(fact, columns, page))}</tbody></table></div>
${leftOut(shared.length - rows.length, speaking.size - columns.length)}
</section>`;
}

function head({ id }: Document, { places, name }: Edition): Markup {
  return places.has.report(id)
    ? markup`<a href="${places.to.report(id)}">${name(id)}</a>`
    : markup`${name(id)}`;
}

function row(fact: Fact, columns: readonly Document[], page: Edition): Markup {
  const byReport = new Map<string, PlottedFigure[]>();
  for (const figure of fact.figures)
    byReport.set(figure.document, [...(byReport.get(figure.document) ?? []), figure]);
  const title = page.places.has.plot(fact.id)
    ? markup`<a href="${page.places.to.plot(fact.id)}">${fact.title}</a>`
    : fact.title;
  const told = columns.map(({ id }) => byReport.get(id));
  return markup`<tr><th scope="row">${title}${fact.scope && markup` <span class="quiet">${fact.scope}</span>`}</th>${told.map(
    (figures) =>
      figures ? cell(figures[0]!, new Set(figures.map(({ readAs }) => readAs)).size, fact, page) : hole,
  )}</tr>`;
}

const hole = markup`<td class="hole"><span aria-hidden="true">·</span><span class="sr-only">not told</span></td>`;

/** The first figure of a report, and how many other values it gives. */
function cell(figure: PlottedFigure, values: number, fact: Fact, page: Edition): Markup {
  const { places } = page;
  const distance = distanceFrom(figure, fact);
  const clash = figure.findings.some((id) => disputes(id, page));
  const kind = distance === undefined ? '' : distance === 0 ? 'agree' : distance < 0 ? 'below' : 'above';
  const text = markup`<b>${figure.quote}</b>`;
  const linked = places.has.text(figure.document)
    ? markup`<a href="${places.to.figure(figure.claim, figure.document)}">${text}</a>`
    : text;
  return markup`<td class="${kind} ${clash && 'clash'}">${clash && markup`<span title="in dispute">≠<span class="sr-only"> in dispute</span></span> `}${linked}${
    values > 1 && markup` <span class="quiet">and ${values - 1} more</span>`
  } <span class="distance">${distance === undefined ? '' : distanceInWords(distance)}</span></td>`;
}

/** As a share of what is agreed on; undefined where nothing is, 0 within it. */
function distanceFrom({ value, low, high }: PlottedFigure, { consensus }: Fact): number | undefined {
  if (!consensus) return undefined;
  const [from, to] = [low ?? -Infinity, high ?? Infinity];
  if (value === null && low === null && high === null) return undefined;
  if (from <= consensus.high && to >= consensus.low) return 0;
  const middle = (consensus.low + consensus.high) / 2;
  const nearest = from > consensus.high ? from : to;
  return middle === 0 ? undefined : (nearest - middle) / Math.abs(middle);
}

function distanceInWords(distance: number): string {
  if (distance === 0) return '=';
  const percent = Math.abs(distance) * 100;
  const size =
    percent >= 900
      ? `×${Math.round(1 + Math.abs(distance))}`
      : `${percent < 1 ? percent.toFixed(1) : Math.round(percent)}%`;
  return `${distance < 0 ? '▼ −' : '▲ +'}${size}`;
}

function leftOut(rows: number, columns: number): Markup | undefined {
  if (rows <= 0 && columns <= 0) return undefined;
  const parts = [rows > 0 && counted(rows, 'more thing'), columns > 0 && counted(columns, 'more report')];
  return markup`<p class="quiet">Not in this table: ${parts.filter((part) => part !== false).join(' and ')}.</p>`;
}
