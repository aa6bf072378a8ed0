import type { Severity } from '../../model/finding.js';

/** What SARIF calls our severities. */
export const sarifLevel: Record<Severity, 'error' | 'warning' | 'note'> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};
