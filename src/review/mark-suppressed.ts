import type { Decision } from '../model/decision.js';
import type { Exemption } from '../model/exemption.js';
import type { Finding, Suppression } from '../model/finding.js';
import { exempts } from './exempts.js';
import type { Quoted } from './quoted-sides.js';

/** What was decided about findings, and on which day that is asked. */
export interface Decided {
  /** The last one for a fingerprint holds. */
  decisions: readonly Decision[];
  exemptions: readonly Exemption[];
  /** `2031-12-31`; an exemption counts until the end of the day on which it expires. */
  today: string;
}

/**
 * Marks findings that exemptions let pass and that reviewers dismissed, each with the reasons. None is removed.
 *
 * @param nameOf what an exemption calls a report, where it speaks of an earlier state of the corpus
 */
export function markSuppressed(
  checked: Quoted & { findings: readonly Finding[] },
  { decisions, exemptions, today }: Decided,
  nameOf: (doc: string) => string | undefined = (doc) => doc,
): Finding[] {
  const valid = exemptions.filter(({ expires }) => expires === undefined || expires >= today);
  const covers = exempts(checked, nameOf);
  const dismissed = new Map(decisions.map((decision) => [decision.fingerprint, decision]));
  return checked.findings.map((finding) => {
    const decision = dismissed.get(finding.id);
    const suppressions = [
      ...(finding.suppressions ?? []),
      ...valid.filter((exemption) => covers(exemption, finding)).map(markOf),
      ...(decision?.verdict === 'dismissed' ? [markOfDecision(decision)] : []),
    ];
    return suppressions.length > 0 ? { ...finding, suppressions } : finding;
  });
}

function markOf({ kind, reason, by }: Exemption): Suppression {
  return { kind, reason, ...(by !== undefined && { by }) };
}

function markOfDecision({ reason, note, by }: Decision): Suppression {
  return { kind: 'decision', reason: reason ?? note ?? 'dismissed in a review', by };
}
