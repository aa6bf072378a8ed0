import type { CheckResult } from '../model/check-result.js';
import type { Finding } from '../model/finding.js';
import { csvTable, type Cell } from './csv/csv-table.js';
import { hiddenBecause } from './hidden-because.js';
import { lookup } from '../view/lookup.js';
import { region } from '../view/region.js';
import type { ReportSetting } from './report-setting.js';
import { sidesOf, type Side } from '../view/sides-of.js';

/** A finding with the places that it speaks of. */
interface Row {
  finding: Finding;
  sides: readonly Side[];
  inRepository: ReportSetting['inRepository'];
}

const columns: Record<string, (row: Row) => Cell> = {
  severity: ({ finding }) => finding.severity,
  rule: ({ finding }) => finding.rule,
  path: ({ sides: [first], inRepository }) => pathOf(first, inRepository),
  line: ({ sides: [first] }) => (first ? region(first).line : ''),
  column: ({ sides: [first] }) => (first ? region(first).column : ''),
  figure: ({ sides: [first] }) => figureOf(first),
  message: ({ finding }) => finding.message,
  against_path: ({ sides: [, second], inRepository }) => pathOf(second, inRepository),
  against_line: ({ sides: [, second] }) => (second ? region(second).line : ''),
  against_figure: ({ sides: [, second] }) => figureOf(second),
  places: ({ sides }) => sides.length,
  cause: ({ finding }) => finding.cause ?? '',
  repair: ({ finding }) => finding.suggestion?.text ?? '',
  proof: ({ finding }) => finding.suggestion?.proof ?? '',
  status: ({ finding }) => finding.status,
  baseline: ({ finding }) => finding.baselineState ?? '',
  hidden: ({ finding }) => hiddenBecause(finding).map(told).join('; '),
  id: ({ finding }) => finding.id,
};

/** Every finding as a row (RFC 4180), with its first two places; what is hidden says why. */
export function csv(result: CheckResult, { inRepository }: ReportSetting): string {
  const found = lookup(result);
  const rows = result.findings.map((finding): Row => {
    return { finding, sides: sidesOf(finding, found), inRepository };
  });
  const cells = rows.map((row) => Object.values(columns).map((column) => column(row)));
  return csvTable(Object.keys(columns), cells);
}

function pathOf(side: Side | undefined, inRepository: ReportSetting['inRepository']): string {
  return side ? inRepository(side.document.path) : '';
}

function figureOf(side: Side | undefined): string {
  return side?.main ? side.document.text.slice(side.main.start, side.main.end) : '';
}

function told({ kind, reason }: { kind: string; reason: string }): string {
  return `${kind}: ${reason}`;
}
