import type { CheckResult } from '../model/check-result.js';
import type { Severity } from '../model/finding.js';
import type { CheckReport } from '../model/report.js';
import type { RunComparison } from '../model/run-comparison.js';
import { standing } from './standing.js';

/**
 * One JSON document in the form of `CheckReport`, for programs. How each figure was read step by step is left
 * out: `crossfoot explain` tells.
 *
 * @param tool name and version of the program that checked
 * @param leftOut findings that the reader did not ask to see
 * @param since how the findings stand to those of an earlier run
 */
export function json(
  result: CheckResult,
  tool: CheckReport['tool'],
  leftOut = 0,
  since?: RunComparison,
): string {
  const { documents, extractions, findings, notChecked, problems } = result;
  const claims = extractions.flatMap((extraction) => extraction.claims);
  const open = standing(findings);
  const count = (severity: Severity) => open.filter((finding) => finding.severity === severity).length;
  const report: CheckReport = {
    schemaVersion: 1,
    tool,
    summary: {
      documents: documents.length,
      claims: claims.length,
      findings: { error: count('error'), warning: count('warning'), info: count('info') },
      notChecked: notChecked.length,
      ...(leftOut > 0 && { leftOut }),
    },
    documents: documents.map(({ id, path, meta }) => ({ id, path, ...meta })),
    claims: claims.map(({ trace: _, ...claim }) => claim),
    findings: [...findings],
    notChecked: [...notChecked],
    problems: [...problems],
    ...(since && { since }),
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}
