import type { CheckResult } from '../model/check-result.js';
import { severities, type Severity } from '../model/finding.js';
import { standing } from './standing.js';

/** How much of what was found is shown. */
export interface Limit {
  /** The least severity. */
  minLevel?: Severity | undefined;
  /** How many findings that stand, the most severe first. */
  maxFindings?: number | undefined;
}

/** The result with only the findings that fit, and how many that stand are left out. */
export function limitFindings(
  result: CheckResult,
  { minLevel = 'info', maxFindings = Infinity }: Limit,
): { result: CheckResult; leftOut: number } {
  const loud = (severity: Severity) => severities.indexOf(severity) <= severities.indexOf(minLevel);
  const stands = standing(result.findings);
  const shown = stands
    .filter(({ severity }) => loud(severity))
    .toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity))
    .slice(0, maxFindings);
  const kept = new Set(shown);
  const dropped = new Set(stands.filter((finding) => !kept.has(finding)));
  const findings = result.findings.filter((finding) => !dropped.has(finding) && loud(finding.severity));
  return { result: { ...result, findings }, leftOut: dropped.size };
}
