import type { Decision } from '../model/decision.js';
import type { Finding } from '../model/finding.js';

/** Decisions whose finding is gone: the figure was corrected, or the sentence rewritten. The last of each holds. */
export function staleDecisions(decisions: readonly Decision[], findings: readonly Finding[]): Decision[] {
  const standing = new Set(findings.map(({ id }) => id));
  const last = new Map(decisions.map((decision) => [decision.fingerprint, decision]));
  return [...last.values()].filter(
    ({ fingerprint, verdict }) => verdict !== 'open' && !standing.has(fingerprint),
  );
}
