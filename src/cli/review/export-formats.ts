import type { CheckResult } from '../../model/check-result.js';
import { statuses } from '../../model/finding.js';
import { claimreview } from '../../report/claimreview.js';
import { csvTable } from '../../report/csv/csv-table.js';
import { agreement } from '../../review/agreement/agreement.js';
import type { DecidedFinding } from '../../review/export/decided-findings.js';
import { decidedTable } from '../../review/export/decided-table.js';
import { repairPatch } from '../../review/export/repair-patch.js';
import type { Journal } from '../../review/journal/open-journal.js';
import { complain } from '../complain.js';
import { acceptedRepairs } from './accepted-repairs.js';
import { decidedMarkdown } from './decided-markdown.js';
import type { exportNames } from './export-names.js';

/** What an export is made of. */
export interface Exported {
  result: CheckResult;
  journal: Pick<Journal, 'all' | 'of'>;
  corpora: readonly string[];
}

interface Ready extends Exported {
  decided: readonly DecidedFinding[];
  quoteOf: (claim: string) => string;
}

interface Format {
  type: string;
  ending: string;
  render(ready: Ready): string | Promise<string>;
}

/** Formats in which what was decided leaves the review. */
export const exportFormats: Readonly<Record<(typeof exportNames)[number], Format>> = {
  csv: {
    type: 'text/csv; charset=utf-8',
    ending: 'csv',
    render({ decided, quoteOf }) {
      const { columns, rows } = decidedTable(decided, quoteOf);
      return csvTable(columns, rows);
    },
  },
  markdown: {
    type: 'text/markdown; charset=utf-8',
    ending: 'md',
    render: ({ decided, corpora, quoteOf }) => decidedMarkdown(decided, corpora, quoteOf),
  },
  json: {
    type: 'application/json',
    ending: 'json',
    render({ decided, corpora, result, journal }) {
      const agreed = agreement(result.findings, journal);
      return `${JSON.stringify({ corpora, decided, agreement: agreed }, undefined, 2)}\n`;
    },
  },
  patch: {
    type: 'text/x-diff; charset=utf-8',
    ending: 'patch',
    async render({ result, decided }) {
      const { files, problems } = await acceptedRepairs(result, decided);
      complain(problems);
      return repairPatch(files);
    },
  },
  claimreview: {
    type: 'application/ld+json',
    ending: 'claimreview.jsonld',
    // It is made of what a check says, and that is what was decided before the session.
    render: ({ result, journal }) => claimreview({ ...result, ...decidedNow(result, journal) }),
  },
};

function decidedNow(
  { findings }: CheckResult,
  journal: Exported['journal'],
): Pick<CheckResult, 'decisions' | 'findings'> {
  const statusOf = (id: string) =>
    statuses.find((status) => status === journal.of(id).at(-1)?.verdict) ?? 'open';
  return {
    decisions: journal.all(),
    findings: findings.map((finding) => ({ ...finding, status: statusOf(finding.id) })),
  };
}
