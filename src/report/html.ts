import type { CheckResult } from '../model/check-result.js';
import { copies } from './html/copies.js';
import { coverage } from './html/coverage.js';
import { edition } from './html/edition.js';
import { figureCounts } from './html/figure-counts.js';
import { findings } from './html/findings.js';
import { markup } from './html/markup.js';
import { matrix } from './html/matrix.js';
import { places } from './html/places.js';
import { plots } from './html/plots.js';
import { reports } from './html/reports.js';
import { roomOf } from './html/room.js';
import { shell } from './html/shell.js';
import { summary } from './html/summary.js';
import { textsThatFit } from './html/texts-that-fit.js';
import { summaryLine } from './summary-line.js';

export interface HtmlOptions {
  title: string;
  /** Findings that the reader did not ask to see; what is said of them is how many there are. */
  leftOut?: number;
}

/** No page is heavier than 5 MB: what the parts may weigh, in bytes of UTF-8. The plots and tables have limits of their own. */
const room = { texts: 1_400_000, findings: 1_500_000, briefFindings: 800_000 };

/**
 * A page of all that was found, for people: findings with both quotes and proof, charts of who says what, and the
 * reports with every figure marked. One file that works offline and without scripts, and prints. The same corpus gives
 * the same bytes.
 */
export function html(result: CheckResult, { title, leftOut = 0 }: HtmlOptions): string {
  const page = edition(result, places(result, textsThatFit(result, room.texts)));
  const counts = figureCounts(result, page.facts);
  const parts = [
    { id: 'findings', name: 'Findings', part: findings(page, roomOf(room.findings, room.briefFindings)) },
    { id: 'matrix', name: 'Who says what', part: matrix(page) },
    { id: 'figures', name: 'Figure by figure', part: plots(page) },
    { id: 'copies', name: 'Who copied whom', part: copies(page) },
    { id: 'coverage', name: 'Not checked', part: coverage(page, counts) },
    { id: 'reports', name: 'The reports', part: reports(page) },
  ].filter(({ part }) => part !== undefined && part.html !== '');
  const body = markup`<a class="skip" href="#findings">To the findings</a>
<header class="masthead"><p class="brand">Crossfoot <span>figures held against each other</span></p>
<h1>${title}</h1></header>
<nav aria-label="On this page"><ul>${parts.map(({ id, name }) => markup`<li><a href="#${id}">${name}</a></li>`)}</ul></nav>
<main>
${summary(page, counts, leftOut)}
${parts.map(({ part }) => part)}
</main>
<footer class="colophon"><p>A figure is a number with its unit, as a report states it. Reports are one source where one copies the other, says that it is made of it, or where they are of one publisher. What is proposed here is for a person to decide.</p></footer>`;
  return shell(title, `${summaryLine(result, leftOut)}.`, body);
}
