import type { CheckResult } from '../model/check-result.js';
import { contentsOfPages } from './html/contents-of-pages.js';
import { copies } from './html/copies.js';
import { coverage } from './html/coverage.js';
import { edition, type Edition } from './html/edition.js';
import { figureCounts } from './html/figure-counts.js';
import { findingRow } from './html/finding-row.js';
import { findings } from './html/findings.js';
import type { Leaf } from './html/leaf.js';
import { leavesOf } from './html/leaves-of.js';
import { linkPages } from './html/link-pages.js';
import { markup, type Markup } from './html/markup.js';
import { matrix } from './html/matrix.js';
import { metricList } from './html/metric-list.js';
import { pageBody } from './html/page-body.js';
import { plots } from './html/plots.js';
import { reportList } from './html/report-list.js';
import { reports } from './html/reports.js';
import { roomOf } from './html/room-of.js';
import { shell } from './html/shell.js';
import { sinceThen } from './html/since-then.js';
import { summary } from './html/summary.js';
import { withFindings } from './html/with-findings.js';
import type { HtmlOptions } from './html.js';
import { summaryLine } from './summary-line.js';

/** No page is heavier than 5 MB: what findings may take in one, in full and in short, in bytes of UTF-8. */
const rooms = { leaf: [1_800_000, 500_000], index: [0, 3_600_000] } as const;

/**
 * The page of `html` in many, for corpora too large for one: an index, a page for each metric and one for each report.
 * A finding is told in full on the page of its metric, or of its report where it is about none.
 *
 * @returns pages by the name of their file, `index.html` last
 */
export function splitHtml(result: CheckResult, options: HtmlOptions): Map<string, string> {
  const { title, leftOut = 0 } = options;
  const first = edition(result, (facts) => contentsOfPages(result, facts));
  const leaves = leavesOf(first);
  const told = leaves.map((leaf) => findings({ ...first, findings: leaf.findings }, roomOf(...rooms.leaf)));
  const page = withFindings(first, new Set(told.flatMap(({ ids }) => [...ids])));
  const pages = new Map<string, string>();
  for (const [index, leaf] of leaves.entries()) {
    pages.set(
      leaf.file,
      shell(leaf.title, `${leaf.title}. ${title}.`, leafBody(leaf, told[index]!.part, page, title)),
    );
  }
  pages.set('index.html', shell(title, `${summaryLine(result, leftOut)}.`, indexBody(leaves, page, options)));
  return linkPages(pages);
}

function leafBody(leaf: Leaf, found: Markup, page: Edition, title: string): Markup {
  const own = { ...page, facts: leaf.facts, reports: leaf.reports };
  return pageBody(leaf.title, markup`<p>A page of <a href="index.html">${title}</a></p>`, [
    { id: 'findings', name: 'Findings', part: found },
    { id: 'figures', name: 'Figure by figure', part: plots(own) },
    { id: 'reports', name: 'The report', part: leaf.reports.length > 0 ? reports(own) : undefined },
  ]);
}

function indexBody(
  leaves: readonly Leaf[],
  page: Edition,
  { title, leftOut = 0, since, history = [] }: HtmlOptions,
) {
  const counts = figureCounts(page.result, page.facts);
  const homes = new Map(
    leaves.flatMap(({ file, findings: own }) => own.map(({ id }) => [id, file] as const)),
  );
  const address = (id: string) =>
    page.places.has.finding(id) ? `${homes.get(id)}#${page.places.finding(id)}` : undefined;
  const list = findings(page, roomOf(...rooms.index), {
    row: (finding, number) => findingRow(finding, number, page, address(finding.id)),
    note: () =>
      markup`Those that are links lead to a page that tells more; of others there is no more room for than this.`,
  });
  return pageBody(title, summary(page, counts, leftOut), [
    { id: 'since', name: 'Since then', part: sinceThen(since, history, page) },
    { id: 'findings', name: 'Findings', part: list.part },
    { id: 'matrix', name: 'Who says what', part: matrix(page) },
    { id: 'figures', name: 'Figure by figure', part: metricList(leaves, page) },
    { id: 'copies', name: 'Who copied whom', part: copies(page) },
    { id: 'coverage', name: 'Not checked', part: coverage(page, counts) },
    { id: 'reports', name: 'The reports', part: reportList(page) },
  ]);
}
