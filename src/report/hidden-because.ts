import type { Finding, Suppression } from '../model/finding.js';

/** Why a finding does not stand, for formats that show the marks: what suppresses it, and what reviewers said. */
export function hiddenBecause({ status, suppressions = [] }: Finding): Suppression[] {
  const decided = status === 'dismissed' || status === 'fixed';
  if (!decided || suppressions.some(({ kind }) => kind === 'decision')) return suppressions;
  return [...suppressions, { kind: 'decision', reason: status }];
}
