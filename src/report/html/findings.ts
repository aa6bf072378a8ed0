import { severities, type Finding } from '../../model/finding.js';
import { counted } from '../counted.js';
import type { Edition } from './edition.js';
import { findingArticle } from './finding-article.js';
import { findingRow } from './finding-row.js';
import { markup, type Markup } from './markup.js';
import type { Room } from './room.js';

/** All findings, as much of each as there is room for: first those that stand, the most severe first. */
export function findings(page: Edition, room: Room): Markup {
  const { findings: all, stands } = page;
  if (all.length === 0) return markup``;
  const shown = all.map((finding) => written(finding, page, room));
  const left = shown.filter((one) => one === undefined).length;
  const brief = room.brief;
  const part = (title: string, keep: (finding: Finding) => boolean) => {
    const own = shown.filter((one, index) => one && keep(all[index]!));
    return own.length > 0 && markup`<div class="group"><h3 class="group-title">${title}</h3>${own}</div>`;
  };
  const names = { error: 'Errors', warning: 'Warnings', info: 'Notes' } as const;
  return markup`<section id="findings" aria-labelledby="findings-title">
<h2 id="findings-title">Findings</h2>
${filters(page)}
<div class="list">${severities.map((level) => part(names[level], (finding) => stands(finding) && finding.severity === level))}
${part('Decided or let pass', (finding) => !stands(finding))}</div>
${brief > 0 && markup`<p class="quiet">${counted(brief, 'finding')} in short, for want of room; <code>crossfoot explain</code> tells all of each.</p>`}
${left > 0 && markup`<p class="quiet">${counted(left, 'more finding')} not in this page for want of room; other formats have them.</p>`}
</section>`;
}

function written(finding: Finding, page: Edition, room: Room): Markup | undefined {
  const number = page.number(finding.id);
  return room.take(
    () => findingArticle(finding, number, page),
    () => findingRow(finding, number, page),
  );
}

/** Shown by the script alone: without it, nothing could be filtered. */
function filters({ result, reports, places, name, findings: all }: Edition): Markup {
  const rules = result.rules.filter(({ id }) => all.some(({ rule }) => rule === id));
  const option = (value: string, text: string) => markup`<option value="${value}">${text}</option>`;
  const named = new Set(all.flatMap(({ documents }) => documents));
  const choices = reports.filter(({ id }) => named.has(id)).slice(0, 500);
  return markup`<form class="filters" id="filters" role="search" aria-label="Filter findings" hidden>
<label>Search <input type="search" name="q" autocomplete="off"></label>
<label>Severity <select name="severity">${option('', 'All')}${option('error', 'Errors')}${option('warning', 'Warnings')}${option('info', 'Notes')}</select></label>
<label>Kind <select name="rule">${option('', 'All')}${rules.map(({ id, summary }) => option(id, summary))}</select></label>
<label>Report <select name="report">${option('', 'All')}${choices.map(({ id }) => option(places.report(id), name(id)))}</select></label>
<label>State <select name="state">${option('', 'All')}${option('open', 'Open')}${option('passed', 'Decided or let pass')}</select></label>
<label>Sort <select name="sort">${option('', 'By severity')}${option('kind', 'By kind')}${option('report', 'By report')}</select></label>
<button type="button" name="open">Open all details</button>
<p role="status" class="quiet" id="shown"></p>
</form>`;
}
