import type { ChangedFinding, FindingInShort, RunComparison } from '../../model/run-comparison.js';
import type { RunRecord } from '../../model/run-record.js';
import { historyChart } from '../charts/history-chart.js';
import type { Edition } from './edition.js';
import { inPrint } from './in-print.js';
import { markup, type Markup } from './markup.js';
import { severityTag } from './severity-tag.js';

/** More would be no news. */
const mostRows = 200;

/** What became of the findings since an earlier run, and how many there were from run to run. */
export function sinceThen(
  since: RunComparison | undefined,
  history: readonly RunRecord[],
  page: Edition,
): Markup | undefined {
  const chart = historyChart(history);
  if (!since && !chart) return undefined;
  return markup`<section id="since" aria-labelledby="since-title">
<h2 id="since-title">Since then</h2>
${since && compared(since, page)}
${chart && markup`<figure>${chart}<figcaption>Findings to be acted on, from run to run; all panels have one scale.</figcaption></figure>${runs(history)}`}
</section>`;
}

function compared({ since, added, gone, changed, unchanged }: RunComparison, page: Edition): Markup {
  const rows = [
    ...added.map((finding) => row('New', finding, page)),
    ...gone.map((finding) => row('Gone', finding, page)),
    ...changed.map((change) => row('Changed', change.now, page, was(change, page))),
  ];
  const left = rows.length - mostRows;
  return markup`<p>Since <code>${since}</code>: ${added.length} new, ${gone.length} gone, ${changed.length} changed, ${unchanged} as before.</p>
${rows.length > 0 && markup`<div class="scroll" tabindex="0" role="group" aria-label="What is new, gone and changed"><table><caption>What is new, gone and changed</caption><thead><tr><th scope="col">What</th><th scope="col">Severity</th><th scope="col">Finding</th></tr></thead><tbody>${rows.slice(0, mostRows)}</tbody></table></div>`}
${left > 0 && markup`<p class="quiet">And ${left} more.</p>`}`;
}

function row(
  what: string,
  { id, severity, message, documents }: FindingInShort,
  page: Edition,
  was = '',
): Markup {
  const said = inPrint(message, documents, page);
  const text = page.places.has.finding(id)
    ? markup`<a href="${page.places.to.finding(id)}">${said}</a>`
    : said;
  return markup`<tr><th scope="row">${what}</th><td>${severityTag(severity)}</td><td>${text}${was !== '' && markup` <span class="quiet">${was}</span>`}</td></tr>`;
}

/** What a changed finding was before. */
function was({ now, before, differs }: ChangedFinding, page: Edition): string {
  const told = {
    severity: `It was ${severityWords[before.severity]}.`,
    status: `It was ${before.status}, and is ${now.status}.`,
    message: `It said: ${inPrint(before.message, before.documents, page)}`,
    isHidden: now.isHidden ? 'It no longer stands.' : 'It stands again.',
  };
  return differs.map((field) => told[field]).join(' ');
}

const severityWords = { error: 'an error', warning: 'a warning', info: 'a note' } as const;

function runs(history: readonly RunRecord[]): Markup {
  const cells = ({ documents, claims, findings, settled }: RunRecord) =>
    [documents, claims, findings.error, findings.warning, findings.info, settled].map(
      (count) => markup`<td class="number">${count}</td>`,
    );
  const heads = ['Reports', 'Figures', 'Errors', 'Warnings', 'Notes', 'Settled'];
  return markup`<div class="scroll" tabindex="0" role="group" aria-label="Runs"><table><caption>Runs, the latest first</caption><thead><tr><th scope="col">Day</th>${heads.map((head) => markup`<th scope="col" class="number">${head}</th>`)}</tr></thead><tbody>${history
    .slice(-30)
    .toReversed()
    .map((run) => markup`<tr><th scope="row">${run.day}</th>${cells(run)}</tr>`)}</tbody></table></div>`;
}
