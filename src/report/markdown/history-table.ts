import type { RunRecord } from '../../model/run-record.js';
import { escapeMarkdown } from './escape-markdown.js';
import { markdownTable } from './markdown-table.js';

const mostRuns = 12;

/** The last runs, the latest first. */
export function historyTable(runs: readonly RunRecord[]): string {
  const shown = runs.slice(-mostRuns).toReversed();
  const column = (head: string, of: (run: RunRecord) => number) => ({
    ...{ head, isNumber: true as const },
    cells: shown.map((run) => String(of(run))),
  });
  return markdownTable([
    { head: 'Day', cells: shown.map(({ day }) => escapeMarkdown(day)) },
    column('Documents', ({ documents }) => documents),
    column('Figures', ({ claims }) => claims),
    column('Errors', ({ findings }) => findings.error),
    column('Warnings', ({ findings }) => findings.warning),
    column('Notes', ({ findings }) => findings.info),
    column('Settled', ({ settled }) => settled),
  ]);
}
