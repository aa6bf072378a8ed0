import type { CheckResult } from '../model/check-result.js';
import type { RunComparison } from '../model/run-comparison.js';
import type { RunRecord } from '../model/run-record.js';
import { copies } from './html/copies.js';
import { coverage } from './html/coverage.js';
import { contentsOf } from './html/contents-of.js';
import { edition } from './html/edition.js';
import { figureCounts } from './html/figure-counts.js';
import { findings } from './html/findings.js';
import { matrix } from './html/matrix.js';
import { pageBody } from './html/page-body.js';
import { plots } from './html/plots.js';
import { reports } from './html/reports.js';
import { roomOf } from './html/room-of.js';
import { shell } from './html/shell.js';
import { sinceThen } from './html/since-then.js';
import { summary } from './html/summary.js';
import { withFindings } from './html/with-findings.js';
import { summaryLine } from './summary-line.js';

export interface HtmlOptions {
  title: string;
  /** Findings that the reader did not ask to see; what is said of them is how many there are. */
  leftOut?: number;
  /** How the findings stand to those of an earlier run; and earlier runs in numbers, this one the last. */
  since?: RunComparison | undefined;
  history?: readonly RunRecord[] | undefined;
}

/**
 * No page is heavier than 5 MB: what the parts may take, in bytes of UTF-8. The fewer findings, the more is told of each,
 * and the more texts of reports there is room for. Plots and tables have limits of their own.
 */
function roomFor(findings: number): { texts: number; full: number; brief: number } {
  const all = 3_500_000;
  const brief = Math.min(2_700_000, 300 * findings);
  const full = Math.min(all - brief, 9_000 * findings);
  return { brief, full, texts: 600_000 + all - brief - full };
}

/**
 * A page of all that was found, for people: findings with both quotes and proof, charts of who says what, and the
 * reports with every figure marked. One file that works offline and without scripts, and prints. The same corpus gives
 * the same bytes.
 */
export function html(result: CheckResult, { title, leftOut = 0, since, history = [] }: HtmlOptions): string {
  const room = roomFor(result.findings.length);
  const first = edition(result, (facts) => contentsOf(result, facts, room.texts));
  const counts = figureCounts(result, first.facts);
  const { part: found, ids } = findings(first, roomOf(room.full, room.brief));
  const page = withFindings(first, ids);
  const body = pageBody(title, summary(page, counts, leftOut), [
    { id: 'since', name: 'Since then', part: sinceThen(since, history, page) },
    { id: 'findings', name: 'Findings', part: found },
    { id: 'matrix', name: 'Who says what', part: matrix(page) },
    { id: 'figures', name: 'Figure by figure', part: plots(page) },
    { id: 'copies', name: 'Who copied whom', part: copies(page) },
    { id: 'coverage', name: 'Not checked', part: coverage(page, counts) },
    { id: 'reports', name: 'The reports', part: reports(page) },
  ]);
  return shell(title, `${summaryLine(result, leftOut)}.`, body);
}
