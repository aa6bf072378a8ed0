import type { Finding } from '../model/finding.js';

/**
 * The findings that a reader still has to act on: those that nobody has dismissed, fixed or suppressed, and that an
 * earlier state of the corpus did not have already.
 */
export function standing(findings: readonly Finding[]): Finding[] {
  return findings.filter(
    ({ status, baselineState, suppressions = [] }) =>
      (status === 'open' || status === 'confirmed') &&
      baselineState !== 'unchanged' &&
      suppressions.length === 0,
  );
}
