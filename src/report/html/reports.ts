import type { BlockView, DocumentView } from '../../view/document-view.js';
import type { Document } from '../../model/document.js';
import { counted } from '../counted.js';
import { dayInWords } from '../day-in-words.js';
import type { Edition } from './edition.js';
import { markup, type Markup } from './markup.js';
import { shortDay } from './short-day.js';

/** All reports, with every figure marked that was read in them; those for whose text there is no room are listed. */
export function reports(page: Edition): Markup {
  const full = page.reports.filter(({ id }) => page.places.has.text(id));
  const others = page.reports.filter(({ id }) => !page.places.has.text(id));
  const listed = others.filter(({ id }) => page.places.has.report(id));
  const left = others.length - listed.length;
  return markup`<section id="reports" aria-labelledby="reports-title">
<h2 id="reports-title">The reports</h2>
<p>Every figure that was read is marked; <mark class="named">those that a finding names</mark> lead to it.</p>
${full.map((document) => fullText(page.view.document(document.id), document, page))}
${
  others.length > 0 &&
  markup`<h3>Read, and not printed here for want of room</h3><ul class="listed">${listed.map(
    ({ id }) =>
      markup`<li id="${page.places.report(id)}">${page.name(id)} <span class="quiet">${id}</span></li>`,
  )}</ul>${left > 0 && markup`<p class="quiet">And ${counted(left, 'more report')}.</p>`}`
}
</section>`;
}

function fullText(shown: DocumentView, { meta }: Document, page: Edition): Markup {
  const { document, title, published, blocks, figures } = shown;
  const count = Object.keys(figures).length;
  const day = dayInWords(published);
  const { author, url, derivedFrom } = meta;
  const name = page.name(document);
  const about = [
    !name.includes(shortDay(published)) && day,
    author,
    document,
    counted(count, 'figure'),
    derivedFrom && `made of ${derivedFrom}`,
    url,
  ];
  const marked = new Set(blocks.flatMap(({ marks }) => marks.map(({ claim }) => claim)));
  // One that lies within another, or outside of all paragraphs, still has a place that links lead to.
  const unmarked = Object.keys(figures).filter((claim) => !marked.has(claim));
  const isTitled = blocks.some(({ section }) => section === 'title');
  return markup`<article class="report" id="${page.places.report(document)}">
<header><h3>${name}</h3>
<p class="quiet">${about.filter((part) => part !== undefined && part !== false && part !== '' && part !== name).join(' · ')}</p></header>
${!isTitled && title !== undefined && markup`<p class="headline">${title}</p>`}
${unmarked.map((claim) => markup`<span id="${page.places.figure(claim)}"></span>`)}
<div class="text">${blocks.map((block) => paragraph(block, shown, page))}</div>
</article>
`;
}

function paragraph(
  { text, marks, section, line }: BlockView,
  { figures }: DocumentView,
  page: Edition,
): Markup {
  let at = 0;
  const parts = marks.map(({ start, end, claim = '' }) => {
    const before = text.slice(at, start);
    at = end;
    const figure = figures[claim];
    const finding = figure?.findings.find(page.places.has.finding);
    const written = text.slice(start, end);
    const marked =
      finding === undefined
        ? markup`<mark id="${page.places.figure(claim)}" title="${figure?.readAs}">${written}</mark>`
        : markup`<mark class="named" id="${page.places.figure(claim)}"><a href="${page.places.to.finding(finding)}" title="${figure?.readAs}">${written}</a></mark>`;
    return markup`${before}${marked}`;
  });
  return markup`<p class="${section}"><span class="line" aria-hidden="true">${line}</span>${parts}${text.slice(at)}</p>
`;
}
