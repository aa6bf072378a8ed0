import { counted } from '../counted.js';
import { dotPlot } from './dot-plot.js';
import type { Edition } from './edition.js';
import { factTitle } from './fact-title.js';
import type { Fact } from './facts-of.js';
import { figureTable } from './figure-table.js';
import { markup, type Markup } from './markup.js';
import { timeline } from './timeline.js';

/** A plot and a table for each thing that several reports tell of, or a finding; a timeline where it was told on several days. */
export function plots(page: Edition): Markup | undefined {
  const shown = page.facts.filter(({ id }) => page.places.has.plot(id));
  if (shown.length === 0) return undefined;
  const left = page.facts.length - shown.length;
  return markup`<section id="figures" aria-labelledby="figures-title">
<h2 id="figures-title">Figure by figure</h2>
<p>Each line is a figure in a report. Figures are laid on one line only where they speak of the same thing, at the same time and place.</p>
<p class="legend"><span><span class="key">●</span> as stated</span> <span><span class="key">○</span> “about”</span> <span><span class="key">━</span> a range</span> <span><span class="key">▶</span> “more than”</span> <span><span class="key">◀</span> “up to”</span> <span><span class="key named">◆</span> in dispute</span> <span><span class="key">⎡</span> one source</span> <span><span class="key banded">&#160;</span> what most independent sources say</span></p>
<div class="plots">${shown.map((fact) => plot(fact, page))}</div>
${left > 0 && markup`<p class="quiet">${counted(left, 'more thing')} not drawn here.</p>`}
</section>`;
}

function plot(fact: Fact, page: Edition): Markup {
  const title = factTitle(fact);
  const findings = fact.findings.filter(page.places.has.finding).slice(0, 5);
  return markup`<figure class="plot" id="${fact.id}"><figcaption><h3>${title}</h3>${fact.scope && markup`<p class="quiet">${fact.scope}</p>`}${example(fact, page)}</figcaption>
${dotPlot(fact, title, page)}
${timeline(fact, page)}
${figureTable(fact.figures, title, page)}
${findings.length > 0 && markup`<p class="quiet">${findings.map((id) => markup`<a href="${page.places.to.finding(id)}">Finding ${page.number(id)}</a> `)}</p>`}
</figure>`;
}

/** What a title of two or three words is about: how the report puts it that came first. */
function example({ figures }: Fact, { order, name, view }: Edition): Markup | undefined {
  const [first] = figures.toSorted((a, b) => order(a.document) - order(b.document));
  return first && markup`<p class="quiet">${name(first.document)}: <q>${view.sentence(first.claim)}</q></p>`;
}
