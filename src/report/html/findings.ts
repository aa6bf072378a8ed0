import { severities, type Finding } from '../../model/finding.js';
import { counted } from '../counted.js';
import type { Edition } from './edition.js';
import { findingArticle } from './finding-article.js';
import { findingRow } from './finding-row.js';
import { markup, type Markup } from './markup.js';
import type { Room } from './room-of.js';

const names = { error: 'Errors', warning: 'Warnings', info: 'Notes' } as const;

/** The part of a page with findings, and which of them are in it. */
interface Findings {
  part: Markup;
  ids: ReadonlySet<string>;
}

/** How findings are told for which there is no room in full. */
export interface InShort {
  row(finding: Finding, number: number, page: Edition): Markup;
  /** What is said of them all. */
  note?(count: number): Markup;
  /** What is said of those for which there is no room even in short. */
  left?(count: number): Markup;
}

const forWantOfRoom: InShort = {
  row: findingRow,
  note: (count) =>
    markup`${counted(count, 'finding')} in short, for want of room; <code>crossfoot explain</code> tells all of each.`,
};

/** All findings, as much of each as there is room for: first those that stand, the most severe first. */
export function findings(page: Edition, room: Room, inShort = forWantOfRoom): Findings {
  const { findings: all, stands } = page;
  if (all.length === 0) return { part: markup``, ids: new Set() };
  const shown = all.map((finding) => written(finding, page, room, inShort));
  const ids = new Set(all.filter((_, index) => shown[index]).map(({ id }) => id));
  const part = (title: string, keep: (finding: Finding) => boolean) => {
    const own = shown.filter((one, index) => one && keep(all[index]!));
    return own.length > 0 && markup`<div class="group"><h3 class="group-title">${title}</h3>${own}</div>`;
  };
  const list = markup`${severities.map((level) => part(names[level], (finding) => stands(finding) && finding.severity === level))}
${part('Decided or let pass', (finding) => !stands(finding))}`;
  return {
    ids,
    part: section(page, list, [
      room.brief > 0 && inShort.note?.(room.brief),
      all.length > ids.size && (inShort.left ?? elsewhere)(all.length - ids.size),
    ]),
  };
}

function elsewhere(left: number): Markup {
  return markup`${counted(left, 'more finding')} not in this page for want of room; other formats have them.`;
}

function section(page: Edition, list: Markup, notes: readonly (Markup | false | undefined)[]): Markup {
  return markup`<section id="findings" aria-labelledby="findings-title">
<h2 id="findings-title">Findings</h2>
${filters(page)}
<div class="list">${list}</div>
${notes.map((note) => note && markup`<p class="quiet">${note}</p>`)}
</section>`;
}

function written(finding: Finding, page: Edition, room: Room, { row }: InShort): Markup | undefined {
  const number = page.number(finding.id);
  return room.take(
    () => findingArticle(finding, number, page),
    () => row(finding, number, page),
  );
}

/** Shown by the script alone: without it, nothing could be filtered. */
function filters({ result, reports, places, name, findings: all }: Edition): Markup {
  const rules = result.rules.filter(({ id }) => all.some(({ rule }) => rule === id));
  const option = (value: string, text: string) => markup`<option value="${value}">${text}</option>`;
  const named = new Set(all.flatMap(({ documents }) => documents));
  const choices = reports.filter(({ id }) => named.has(id)).slice(0, 500);
  const choice = (title: string, id: string, options: readonly Markup[]) =>
    markup`<div><label for="by-${id}">${title}</label><select id="by-${id}" name="${id}">${options}</select></div>
`;
  return markup`<form class="filters" id="filters" role="search" aria-label="Filter findings" hidden>
<div><label for="by-q">Search</label><input id="by-q" type="search" name="q" autocomplete="off"></div>
${choice('Severity', 'severity', [option('', 'All'), option('error', 'Errors'), option('warning', 'Warnings'), option('info', 'Notes')])}
${choice('Kind', 'rule', [option('', 'All'), ...rules.map(({ id, summary }) => option(id, summary))])}
${choice('Report', 'report', [option('', 'All'), ...choices.map(({ id }) => option(places.report(id).replace('report-', ''), name(id)))])}
${choice('State', 'state', [option('', 'All'), option('open', 'Open'), option('passed', 'Decided or let pass')])}
${choice('Sort', 'sort', [option('', 'By severity'), option('kind', 'By kind'), option('report', 'By report')])}
<button type="button" name="open">Open all details</button>
<p role="status" class="quiet" id="shown"></p>
</form>`;
}
