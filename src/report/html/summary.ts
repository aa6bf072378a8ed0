import { severities } from '../../model/finding.js';
import { counted } from '../counted.js';
import type { Edition } from './edition.js';
import type { FigureCounts } from './figure-counts.js';
import { inPrint } from './in-print.js';
import { markup, type Markup } from './markup.js';
import { severityTag } from './severity-tag.js';

/** What was read and what came of it, in plain words; then discrepancies by kind and severity. */
export function summary(page: Edition, counts: FigureCounts, leftOut: number): Markup {
  return markup`<section id="summary" aria-labelledby="summary-title">
<h2 id="summary-title" class="sr-only">Summary</h2>
<p class="standfirst">${verdict(page)}</p>
<p>${reading(page, counts)} ${comparing(counts)}</p>
${leftOut > 0 && markup`<p>${counted(leftOut, 'more finding')} were not asked for and are not in this page.</p>`}
${kinds(page)}
</section>`;
}

function verdict({ findings, stands }: Edition): string {
  const open = findings.filter(stands);
  const [errors, warnings, notes] = severities.map(
    (level) => open.filter(({ severity }) => severity === level).length,
  );
  if (open.length === 0)
    return 'Nothing was found on which these reports contradict each other or themselves.';
  const parts = [
    errors ? `On ${counted(errors, 'point')} these figures cannot all be true` : '',
    warnings ? `${warnings} ${errors ? 'more ' : ''}need${warnings === 1 ? 's' : ''} a look` : '',
    notes ? `${counted(notes, 'note')} ${notes === 1 ? 'tells' : 'tell'} of updates and repetitions` : '',
  ].filter(Boolean);
  const decided = findings.filter(({ status }) => status !== 'open').length;
  const state =
    decided === 0
      ? 'Nobody has decided on any of them yet.'
      : `${decided} of ${findings.length} are decided.`;
  return `${parts.join('; ')}. ${state}`;
}

function reading({ result, sources }: Edition, { all }: FigureCounts): string {
  const { documents } = result;
  const independent = sources.groups.length;
  const from =
    independent === documents.length
      ? 'each an independent source'
      : `from ${counted(independent, 'independent source')}`;
  return `${counted(documents.length, 'report')}, ${from}, give ${counted(all, 'figure')}.`;
}

function comparing({ all, compared, notCompared }: FigureCounts): string {
  if (all === 0) return '';
  const why = notCompared.map(([reason, count]) => `${count} ${reason}`).join('; ');
  return `${compared} of them can be held against what another report says of the same thing${why && `. Of the others, ${why}`}.`;
}

/** A row for each rule that found something. */
function kinds(page: Edition): Markup | undefined {
  const { result, findings, stands } = page;
  const found = new Map<string, typeof findings>();
  for (const finding of findings) found.set(finding.rule, [...(found.get(finding.rule) ?? []), finding]);
  if (found.size === 0) return undefined;
  const cards = new Map(result.rules.map((rule) => [rule.id, rule.summary]));
  const row = ([rule, own]: [string, typeof findings]) =>
    markup`<tr><th scope="row">${inPrint(cards.get(rule) ?? rule, [], page)}</th>${severities.map(
      (level) =>
        markup`<td class="number">${own.filter(({ severity }) => severity === level).length || '–'}</td>`,
    )}<td class="number">${own.filter(({ status }) => status !== 'open').length || '–'}</td><td class="number">${
      own.filter((finding) => stands(finding) && finding.status === 'open').length || '–'
    }</td></tr>`;
  return markup`<div class="scroll" tabindex="0" role="group" aria-label="Discrepancies by kind"><table class="kinds"><caption>What was found, by kind and severity</caption>
<thead><tr><th scope="col">Kind</th>${severities.map((level) => markup`<th scope="col" class="number">${severityTag(level)}</th>`)}<th scope="col" class="number">Decided</th><th scope="col" class="number">Open</th></tr></thead>
<tbody>${[...found].map(row)}</tbody></table></div>`;
}
