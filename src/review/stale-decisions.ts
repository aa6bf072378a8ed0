import type { Decision } from '../model/decision.js';
import type { Finding } from '../model/finding.js';

/**
 * Decisions whose finding is gone: the figure was corrected, or the sentence rewritten. The last of each holds. Where a
 * glossary entry was accepted, its finding is gone because the entry does its work, and the decision is as good as new.
 */
export function staleDecisions(decisions: readonly Decision[], findings: readonly Finding[]): Decision[] {
  const standing = new Set(findings.map(({ id }) => id));
  const last = new Map(decisions.map((decision) => [decision.fingerprint, decision]));
  return [...last.values()].filter(
    ({ fingerprint, verdict, entry }) => verdict !== 'open' && !entry && !standing.has(fingerprint),
  );
}
