import type { CheckResult } from '../model/check-result.js';
import { severities, type Finding, type Severity } from '../model/finding.js';
import { counted } from './counted.js';
import { workflowCommand } from './github/workflow-command.js';
import { proofLabel } from './proof-label.js';
import { lookup, type Lookup } from '../view/lookup.js';
import { region } from '../view/region.js';
import type { ReportSetting } from './report-setting.js';
import { sidesOf } from '../view/sides-of.js';
import { standing } from './standing.js';

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const;

/** GitHub shows as many annotations of each level for a step, and drops the others without a word. */
const mostOfLevel = 10;

/**
 * Annotations for a run of GitHub Actions, the loudest first. What they leave out is said in one more notice.
 */
export function github(result: CheckResult, { leftOut, inRepository }: ReportSetting): string {
  const found = lookup(result);
  const findings = standing(result.findings);
  const byLevel = severities.map((severity) => findings.filter((finding) => finding.severity === severity));
  const room = (severity: Severity) => (severity === 'info' ? mostOfLevel - 1 : mostOfLevel);
  const shown = byLevel.flatMap((level) => level.slice(0, room(level[0]?.severity ?? 'error')));
  const left = findings.length - shown.length + leftOut;
  const lines = shown.map((finding) => annotation(finding, result, found, inRepository));
  if (left > 0) {
    const message = `${counted(left, 'more finding')} not shown here; the report in another format has them.`;
    lines.push(workflowCommand('notice', { title: 'Crossfoot' }, [message]));
  }
  return lines.map((line) => `${line}\n`).join('');
}

function annotation(
  finding: Finding,
  { rules }: CheckResult,
  found: Lookup,
  inRepository: ReportSetting['inRepository'],
): string {
  const { rule, severity, message, suggestion, id } = finding;
  const [first, ...others] = sidesOf(finding, found);
  const title = `${rule}: ${rules.find((card) => card.id === rule)?.summary ?? 'see crossfoot rules'}`;
  const { line, column, endLine, endColumn } = first
    ? region(first)
    : { line: 1, column: 1, endLine: 1, endColumn: 1 };
  // Columns are only taken for one line, and an empty stretch is none.
  const columns = line === endLine && endColumn > column ? { col: column, endColumn } : {};
  const place = first ? { file: inRepository(first.document.path), line, endLine, ...columns } : {};
  const text = [
    message,
    ...(suggestion ? [`${proofLabel(suggestion.proof)}: ${suggestion.proof}`] : []),
    ...others.slice(0, 5).map((side) => `See also ${inRepository(side.document.path)}:${region(side).line}`),
    `crossfoot explain ${id}`,
  ];
  return workflowCommand(commands[severity], { ...place, title }, text);
}
