import type { CheckResult } from '../model/check-result.js';
import { severities, type Severity } from '../model/finding.js';
import type { RunRecord } from '../model/run-record.js';
import { standing } from './standing.js';

/** A run in numbers, by the corpus, the day and the version that it is told. */
export function runRecord(
  { documents, extractions, findings }: CheckResult,
  run: Pick<RunRecord, 'corpus' | 'day' | 'version'>,
): RunRecord {
  const open = standing(findings);
  const rules = new Map<string, number>();
  for (const { rule } of open) rules.set(rule, (rules.get(rule) ?? 0) + 1);
  const count = (level: Severity) => open.filter(({ severity }) => severity === level).length;
  return {
    ...run,
    documents: documents.length,
    claims: extractions.reduce((sum, { claims }) => sum + claims.length, 0),
    findings: Object.fromEntries(severities.map((level) => [level, count(level)])) as Record<
      Severity,
      number
    >,
    settled: findings.length - open.length,
    rules: Object.fromEntries([...rules].toSorted(([a], [b]) => (a < b ? -1 : 1))),
  };
}
