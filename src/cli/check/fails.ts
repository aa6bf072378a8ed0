import { severities, type Finding, type Severity } from '../../model/finding.js';
import { standing } from '../../report/standing.js';

/** What a corpus may hold before a check fails. */
export interface Gate {
  /** The least severity that fails. */
  failOn: Severity | 'never';
  /** How many warnings pass. */
  maxWarnings?: number | undefined;
}

/** Whether findings that stand fail the check, however many of them are shown. */
export function fails(findings: readonly Finding[], { failOn, maxWarnings = Infinity }: Gate): boolean {
  const open = standing(findings);
  const warnings = open.filter(({ severity }) => severity === 'warning').length;
  const gate = failOn === 'never' ? -1 : severities.indexOf(failOn);
  return warnings > maxWarnings || open.some(({ severity }) => severities.indexOf(severity) <= gate);
}
