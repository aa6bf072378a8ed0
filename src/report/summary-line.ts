import type { CheckResult } from '../model/check-result.js';
import { claimCards } from '../model/claim-cards.js';
import type { Finding, Severity } from '../model/finding.js';
import { counted } from './counted.js';
import { standing } from './standing.js';

const nouns: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'note' };

/**
 * `5 documents, 94 figures: 2 errors, 5 warnings, 12 notes; 1 problem while reading`.
 *
 * @param leftOut findings that the reader did not ask to see
 */
export function summaryLine(result: CheckResult, leftOut = 0): string {
  const { documents, extractions, findings, stale, problems } = result;
  const figures = extractions.reduce((sum, extraction) => sum + claimCards(extraction).length, 0);
  const open = standing(findings);
  const counts = (['error', 'warning', 'info'] as const)
    .map((severity) => ({ severity, count: open.filter((finding) => finding.severity === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => counted(count, nouns[severity]));
  const none = leftOut > 0 ? 'nothing to show' : 'nothing found';
  return [
    `${counted(documents.length, 'document')}, ${counted(figures, 'figure')}: ${counts.join(', ') || none}`,
    ...hiddenCounts(findings).map(([count, how]) => `${counted(count, 'finding')} ${how}`),
    ...(leftOut > 0 ? [`${counted(leftOut, 'more finding')} not shown`] : []),
    ...(stale.length > 0 ? [`${counted(stale.length, 'decision')} without a finding`] : []),
    ...(problems.length > 0 ? [`${counted(problems.length, 'problem')} while reading`] : []),
  ].join('; ');
}

/** Each hidden finding under the first of the reasons. */
function hiddenCounts(findings: readonly Finding[]): [count: number, how: string][] {
  const groups = new Map<string, number>();
  for (const { status, suppressions = [], baselineState } of findings) {
    const decided = status === 'dismissed' || status === 'fixed';
    const how = decided
      ? 'dismissed or fixed'
      : suppressions.length > 0
        ? 'suppressed'
        : baselineState === 'unchanged'
          ? 'known before'
          : undefined;
    if (how !== undefined) groups.set(how, (groups.get(how) ?? 0) + 1);
  }
  return [...groups].map(([how, count]): [number, string] => [count, how]).toSorted();
}
