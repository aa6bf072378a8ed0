import type { CheckResult } from '../model/check-result.js';
import { counted } from './counted.js';
import { contentsOfPages } from './html/contents-of-pages.js';
import { copies } from './html/copies.js';
import { coverage } from './html/coverage.js';
import { edition, type Edition } from './html/edition.js';
import { figureCounts } from './html/figure-counts.js';
import { findingRow } from './html/finding-row.js';
import { findings } from './html/findings.js';
import type { Leaf } from './html/leaf.js';
import { leavesOf } from './html/leaves-of.js';
import { markup, type Markup } from './html/markup.js';
import { matrix } from './html/matrix.js';
import { metricList } from './html/metric-list.js';
import { pageBody } from './html/page-body.js';
import { placesOn, type Homes } from './html/places-on.js';
import { plots } from './html/plots.js';
import { reportList } from './html/report-list.js';
import { reports } from './html/reports.js';
import { roomOf } from './html/room-of.js';
import { shell } from './html/shell.js';
import { sinceThen } from './html/since-then.js';
import { summary } from './html/summary.js';
import { tellLeaf, type ToldLeaf } from './html/tell-leaf.js';
import { withFindings } from './html/with-findings.js';
import type { HtmlOptions } from './html.js';
import { summaryLine } from './summary-line.js';

/** No page is heavier than 5 MB: what the findings of the index may take, in bytes of UTF-8. */
const mostOfIndex = 3_600_000;

/**
 * The page of `html` in many, for corpora too large for one: an index, pages for each metric and one for each report.
 * A finding is told in full on a page of its metric, or of its report where it is about none.
 *
 * @returns pages with the name of their file, `index.html` last; each is made when it is asked for, since nobody has room
 *   for all at once
 */
export function* splitHtml(
  result: CheckResult,
  options: HtmlOptions,
): Generator<[file: string, page: string]> {
  const { title, leftOut = 0 } = options;
  const first = edition(result, (facts) => contentsOfPages(result, facts));
  const leaves = leavesOf(first);
  const homes = homesOf(leaves, first);
  const told = leaves.flatMap((leaf) => tellLeaf(leaf, (file) => editionOn(file, first, homes)));
  const files = new Map(told.flatMap(({ file, findings: own }) => own.map(({ id }) => [id, file])));
  const page = withFindings(first, files);
  const on = (file: string) => editionOn(file, page, { ...homes, finding: (id) => files.get(id) });
  // What findings say is let go of once it is written.
  for (let leaf = told.shift(); leaf; leaf = told.shift()) {
    const body = leafBody(leaf, on(leaf.file), title);
    yield [leaf.file, shell(leaf.title, `${leaf.title}. ${title}.`, body)];
  }
  const body = indexBody(leaves, on('index.html'), page.findings.length - files.size, options);
  yield ['index.html', shell(title, `${summaryLine(result, leftOut)}.`, body)];
}

/** Where plots and texts stand; where a finding does is known once all are told, and none links to another. */
function homesOf(leaves: readonly Leaf[], { places }: Edition): Homes {
  const plots = new Map(leaves.flatMap(({ file, facts }) => facts.map(({ id }) => [id, file])));
  return {
    report: (id) => (places.has.text(id) ? `${places.report(id)}.html` : 'index.html'),
    plot: (fact) => plots.get(fact),
    finding: () => undefined,
  };
}

function editionOn(file: string, page: Edition, homes: Homes): Edition {
  return { ...page, places: placesOn(file, page.places, homes) };
}

function leafBody(leaf: ToldLeaf, page: Edition, title: string): Markup {
  const own = { ...page, facts: leaf.facts, reports: leaf.reports };
  return pageBody(leaf.title, markup`<p>A page of <a href="index.html">${title}</a></p>`, [
    { id: 'findings', name: 'Findings', part: leaf.part },
    { id: 'figures', name: 'Figure by figure', part: plots(own) },
    { id: 'reports', name: 'The report', part: leaf.reports.length > 0 ? reports(own) : undefined },
  ]);
}

function indexBody(
  leaves: readonly Leaf[],
  page: Edition,
  untold: number,
  { title, leftOut = 0, since, history = [] }: HtmlOptions,
): Markup {
  const counts = figureCounts(page.result, page.facts);
  const list = findings(page, roomOf(0, mostOfIndex), {
    row: findingRow,
    note: () =>
      untold > 0
        ? markup`Each link leads to a page that tells all of a finding. ${counted(untold, 'finding')} without a link ${untold === 1 ? 'has' : 'have'} no page, for want of room; other formats tell of them.`
        : markup`Each leads to a page that tells all of it.`,
    left: (count) =>
      markup`${counted(count, 'more finding')} not listed here, for want of room; the pages of their figures and reports tell of them.`,
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
