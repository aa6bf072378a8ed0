import type { Finding } from '../../model/finding.js';

/** Findings that a reviewer is to see: also those that reviewers have decided, but nothing that is let pass otherwise. */
export function reviewable(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ baselineState, suppressions = [] }) => {
    return baselineState !== 'unchanged' && suppressions.every(({ kind }) => kind === 'decision');
  });
}
