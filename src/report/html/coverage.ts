import type { CheckResult } from '../../model/check-result.js';
import { counted } from '../counted.js';
import { notCheckedLine } from '../not-checked-line.js';
import type { Edition } from './edition.js';
import type { FigureCounts } from './figure-counts.js';
import { inPrint } from './in-print.js';
import { markup, type Markup } from './markup.js';

const mostLines = 100;

/** What this page says nothing about: what was not read, not dated, not compared and not checked, so that silence is no approval. */
export function coverage(page: Edition, counts: FigureCounts): Markup {
  const { result } = page;
  const undatedReports = result.extractions.filter(({ anchor }) => !anchor).map(({ doc }) => page.name(doc));
  return markup`<section id="coverage" aria-labelledby="coverage-title">
<h2 id="coverage-title">What was not read, dated, compared or checked</h2>
<p>Silence is no approval. Of ${counted(counts.all, 'figure')}:</p>
${shares(counts)}
${undatedReports.length > 0 && markup`<h3>Reports that tell no date of their own</h3><p>${list(undatedReports)}. What they say of “yesterday” or “this year” can be of any year.</p>`}
${checks(page)}
${problems(result)}
${stale(result)}
</section>`;
}

function shares({ all, compared, notCompared, undated }: FigureCounts): Markup {
  const rows = [
    ['can be held against another report', compared] as const,
    ...notCompared,
    ['have no date or period of their own', undated] as const,
  ];
  const share = (count: number) => (all === 0 ? 0 : (100 * count) / all);
  const title = `${compared} of ${counted(all, 'figure')} can be held against another report`;
  return markup`<figure class="shares"><svg width="100%" height="1.4em" role="img" aria-label="${title}"><title>${title}</title><rect class="all" width="100%" height="100%"/><rect class="some" width="${share(compared).toFixed(1)}%" height="100%"/></svg>
<table><caption class="sr-only">${title}</caption><thead class="sr-only"><tr><th scope="col">Figures</th><th scope="col">Share</th><th scope="col">What of them</th></tr></thead><tbody>${rows.map(
    ([why, count]) =>
      markup`<tr><td class="number">${count}</td><td class="number">${Math.round(share(count))}%</td><td>${why}</td></tr>`,
  )}</tbody></table></figure>`;
}

function checks(page: Edition): Markup | undefined {
  const { result } = page;
  const { notChecked } = result;
  if (notChecked.length === 0) return undefined;
  return markup`<h3>Sums that could not be done</h3><p>${notCheckedLine(result)}.</p>${bullets(notChecked.map(({ message, documents }) => inPrint(message, documents, page)))}`;
}

function problems({ problems: all }: CheckResult): Markup | undefined {
  if (all.length === 0) return undefined;
  const line = ({ path, line: at, message }: CheckResult['problems'][number]) =>
    `${path}${at === undefined ? '' : `:${at}`}: ${message}`;
  return markup`<h3>What could not be read</h3>${bullets(all.map(line))}`;
}

function stale({ stale: gone }: CheckResult): Markup | undefined {
  if (gone.length === 0) return undefined;
  const line = ({ fingerprint, verdict, by, on }: CheckResult['stale'][number]) =>
    `${fingerprint}: ${verdict} by ${by} on ${on}`;
  return markup`<h3>Decisions whose finding is gone</h3>${bullets(gone.map(line))}`;
}

function bullets(lines: readonly string[]): Markup {
  const left = lines.length - mostLines;
  return markup`<ul>${lines.slice(0, mostLines).map((line) => markup`<li>${line}</li>`)}</ul>${left > 0 && markup`<p class="quiet">And ${left} more.</p>`}`;
}

function list(names: readonly string[]): string {
  const left = names.length - mostLines;
  return `${names.slice(0, mostLines).join(', ')}${left > 0 ? ` and ${left} more` : ''}`;
}
